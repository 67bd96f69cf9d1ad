using NUnit.Framework;
using Shouldly;

namespace Delivery;

public class OutboxSpecs
{
    private readonly FakeConnection _connection = new();

    [Test]
    public void The_connection_takes_a_text_at_once()
    {
        var outbox = new Outbox(_connection);

        outbox.Say("hello");

        _connection.Taken.Select(message => message.Text).ShouldBe(["hello"]);
    }
}

/// <summary>A connection that is always up, so far, and keeps the messages that it took.</summary>
public sealed class FakeConnection : IConnection
{
    public event Action? Restored;

    public event Action<string>? Acknowledged;

    public bool IsUp => true;

    public List<Message> Taken { get; } = [];

    public void Send(IReadOnlyList<Message> messages) => Taken.AddRange(messages);
}
