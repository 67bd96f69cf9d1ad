namespace Delivery;

/// <summary>
/// Knows which messages the connection has taken, and tries to send all the others whenever somebody speaks, even in
/// vain.
/// </summary>
public sealed class Outbox
{
    private readonly IConnection _connection;
    private readonly SortedList<int, string> _texts = [];
    private int _last;
    private int _handedOver;

    public Outbox(IConnection connection)
    {
        _connection = connection;
        connection.Acknowledged += id =>
        {
            if (id.StartsWith('#') && int.TryParse(id.AsSpan(1), out var number))
                _texts.Remove(number);
        };
        connection.Restored += () =>
        {
            _handedOver = 0;
            SendTheRest();
        };
    }

    public void Say(string text)
    {
        _texts.Add(++_last, text);
        SendTheRest();
    }

    private void SendTheRest()
    {
        try
        {
            _connection.Send(
                [.. _texts.Where(text => text.Key > _handedOver)
                    .Select(text => new Message($"#{text.Key}", text.Value))]);
            _handedOver = _last;
        }
        catch (IOException)
        {
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
