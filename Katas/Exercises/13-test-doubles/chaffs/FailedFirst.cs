// Misconception: A failed message is more urgent than a taken one.
// Hint: One text is taken, the next one fails: which of them comes first after the outage?
// Killed by: All_messages_are_sent_again_in_the_order_in_which_they_were_said
namespace Delivery;

/// <summary>Delivers texts over a connection, whatever happens to it.</summary>
public sealed class Outbox
{
    private readonly IConnection _connection;
    private readonly List<Message> _failed = [];
    private readonly List<Message> _taken = [];

    public Outbox(IConnection connection)
    {
        _connection = connection;
        connection.Restored += () =>
        {
            foreach (var message in _failed.Concat(_taken).ToList())
                Send(message);
        };
        connection.Acknowledged += id =>
        {
            _failed.RemoveAll(message => message.Id == id);
            _taken.RemoveAll(message => message.Id == id);
        };
    }

    public void Say(string text)
    {
        Send(new Message(Guid.NewGuid().ToString(), text));
    }

    private void Send(Message message)
    {
        _failed.Remove(message);
        _taken.Remove(message);
        _taken.Add(message);
        try
        {
            _connection.Send([message]);
        }
        catch (IOException)
        {
            _taken.Remove(message);
            _failed.Add(message);
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
