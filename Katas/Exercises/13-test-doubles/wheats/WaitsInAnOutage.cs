namespace Delivery;

/// <summary>Remembers an outage, tries nothing until it is over, and sends two at a time.</summary>
public sealed class Outbox
{
    private readonly IConnection _connection;
    private readonly Dictionary<string, Message> _byId = [];
    private readonly List<string> _inOrder = [];
    private bool _isDown;

    public Outbox(IConnection connection)
    {
        _connection = connection;
        connection.Acknowledged += id => _byId.Remove(id);
        connection.Restored += SendAll;
    }

    public void Say(string text)
    {
        var message = new Message($"message {_inOrder.Count + 1}", text);
        _inOrder.Add(message.Id);
        _byId.Add(message.Id, message);
        TrySend([message]);
    }

    private void SendAll()
    {
        _isDown = false;
        foreach (var two in _inOrder.Where(_byId.ContainsKey).Select(id => _byId[id]).Chunk(2).ToList())
            TrySend(two);
    }

    private void TrySend(Message[] messages)
    {
        if (_isDown)
            return;
        try
        {
            _connection.Send(messages);
        }
        catch (IOException)
        {
            _isDown = true;
        }
    }
}

/// <summary>A text on its way. Its id tells it from every other, even from one with the same text.</summary>
public sealed record Message(string Id, string Text);

/// <summary>The port: a connection that breaks now and then.</summary>
public interface IConnection
{
    /// <summary>An outage is over.</summary>
    event Action? Restored;

    /// <summary>The message with this id has arrived.</summary>
    event Action<string>? Acknowledged;

    /// <summary>Whether it is up, as far as it knows; only <see cref="Send"/> finds out.</summary>
    bool IsUp { get; }

    /// <summary>Takes messages, in their order.</summary>
    /// <exception cref="IOException">
    /// It is down or breaks, and stays down until <see cref="Restored"/>; it took none of them, or some from the front.
    /// </exception>
    void Send(IReadOnlyList<Message> messages);
}
