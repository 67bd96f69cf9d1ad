namespace Delivery;

/// <summary>Asks whether the connection is up, and sends one message at a time.</summary>
public sealed class Outbox
{
    private readonly IConnection _connection;
    private readonly List<Message> _open = [];

    public Outbox(IConnection connection)
    {
        _connection = connection;
        connection.Restored += () => _ = _open.ToArray().All(TrySend);
        connection.Acknowledged += Remove;
    }

    public void Say(string text)
    {
        _open.Add(new Message(Guid.NewGuid().ToString("N"), text));
        TrySend(_open[^1]);
    }

    private void Remove(string id)
    {
        if (_open.FindIndex(message => message.Id == id) is >= 0 and var place)
            _open.RemoveAt(place);
    }

    private bool TrySend(Message message)
    {
        if (!_connection.IsUp)
            return false;
        try
        {
            _connection.Send([message]);
            return true;
        }
        catch (IOException)
        {
            return false;
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
