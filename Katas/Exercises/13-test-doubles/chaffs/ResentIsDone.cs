// Misconception: A message that was sent again has arrived.
// Hint: How many outages does a text of yours live through?
// Killed by: A_message_is_kept_over_any_number_of_outages
namespace Delivery;

/// <summary>Delivers texts over a connection, whatever happens to it.</summary>
public sealed class Outbox
{
    private readonly IConnection _connection;
    private readonly List<Message> _unacknowledged = [];

    public Outbox(IConnection connection)
    {
        _connection = connection;
        connection.Restored += () =>
        {
            if (TrySend([.. _unacknowledged]))
                _unacknowledged.Clear();
        };
        connection.Acknowledged += id => _unacknowledged.RemoveAll(message => message.Id == id);
    }

    public void Say(string text)
    {
        var message = new Message(Guid.NewGuid().ToString(), text);
        _unacknowledged.Add(message);
        TrySend([message]);
    }

    private bool TrySend(IReadOnlyList<Message> messages)
    {
        try
        {
            _connection.Send(messages);
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
