namespace Delivery;

/// <summary>A connection that keeps its promises, and breaks on demand.</summary>
public sealed class FakeConnection : IConnection
{
    private int? _breaksIn;

    public event Action? Restored;

    public event Action<string>? Acknowledged;

    public bool IsUp { get; private set; } = true;

    /// <summary>Whether there is an outage, known or not.</summary>
    public bool IsBroken => !IsUp || _breaksIn == 0;

    /// <summary>Whether a message arrives while it is being sent.</summary>
    public bool IsImmediate { get; set; }

    /// <summary>The messages that it took, a list for each time between two outages.</summary>
    public List<List<Message>> Taken { get; } = [[]];

    /// <summary>The texts that it took since the last outage.</summary>
    public IEnumerable<string> Texts => Taken[^1].Select(message => message.Text);

    public void Send(IReadOnlyList<Message> messages)
    {
        if (!IsUp)
            throw new IOException("It is down.");
        foreach (var message in messages)
        {
            if (_breaksIn-- == 0)
            {
                IsUp = false;
                throw new IOException("It breaks.");
            }
            Taken[^1].Add(message);
            if (IsImmediate)
                Acknowledge(message);
        }
    }

    /// <summary>Breaks, and knows it.</summary>
    public void GoDown() => IsUp = false;

    /// <summary>Breaks after this number of messages, and does not know it before.</summary>
    public void BreakAfter(int messages) => _breaksIn = messages;

    /// <param name="breaksIn">How many messages it takes before it breaks again; null: it does not.</param>
    public void Restore(int? breaksIn = null)
    {
        (IsUp, _breaksIn) = (true, breaksIn);
        Taken.Add([]);
        Restored?.Invoke();
    }

    public void Acknowledge(Message message) => Acknowledge(message.Id);

    public void Acknowledge(string id) => Acknowledged?.Invoke(id);
}
