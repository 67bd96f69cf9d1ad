using NUnit.Framework;
using Shouldly;

namespace Delivery;

public class OutboxSpecs
{
    private readonly FakeConnection _connection = new();
    private readonly Outbox _outbox;

    public OutboxSpecs() => _outbox = new Outbox(_connection);

    [Test]
    public void The_connection_takes_texts_at_once()
    {
        _outbox.Say("one");
        _outbox.Say("two");

        _connection.Texts.ShouldBe(["one", "two"]);
    }

    [Test]
    public void Speakers_notice_no_outage()
    {
        _connection.BreakAfter(0);

        Should.NotThrow(() => _outbox.Say("one"));
    }

    [Test]
    public void A_text_of_an_outage_is_sent_after_it()
    {
        _connection.GoDown();
        _outbox.Say("one");

        _connection.Restore();

        _connection.Texts.ShouldBe(["one"]);
    }

    [Test]
    public void A_taken_text_may_be_lost_and_is_sent_again()
    {
        _outbox.Say("one");
        _outbox.Say("two");
        _connection.GoDown();

        _connection.Restore();

        _connection.Texts.ShouldBe(["one", "two"]);
    }

    [Test]
    public void Texts_stay_in_order_over_outages()
    {
        _outbox.Say("taken");
        _connection.GoDown();
        _outbox.Say("failed");
        _connection.Restore();
        _connection.Texts.ShouldBe(["taken", "failed"]);
        _connection.GoDown();

        _connection.Restore();

        _connection.Texts.ShouldBe(["taken", "failed"]);
    }

    [Test]
    public void An_acknowledgement_counts_for_its_id_alone()
    {
        _outbox.Say("yes");
        _outbox.Say("yes");
        _outbox.Say("no");
        var (first, last) = (_connection.Taken[0], _connection.Taken[2]);
        _connection.Acknowledge(_connection.Taken[1].Id);
        _connection.GoDown();

        _connection.Restore();

        _connection.Taken.ShouldBe([first, last]);
    }

    [Test]
    public void A_late_acknowledgement_counts()
    {
        _outbox.Say("one");
        var id = _connection.Taken[0].Id;
        _connection.GoDown();
        _connection.Restore();
        _connection.GoDown();

        _connection.Acknowledge(id);
        _connection.Restore();

        _connection.Texts.ShouldBeEmpty();
    }

    [Test]
    public void Unknown_and_repeated_acknowledgements_change_nothing()
    {
        _outbox.Say("one");
        _outbox.Say("two");
        var id = _connection.Taken[0].Id;

        _connection.Acknowledge(id);
        Should.NotThrow(() => _connection.Acknowledge(id));
        Should.NotThrow(() => _connection.Acknowledge("nobody's"));
        _connection.GoDown();
        _connection.Restore();

        _connection.Texts.ShouldBe(["two"]);
    }

    [Test]
    public void The_connection_may_break_again_at_once()
    {
        _connection.GoDown();
        _outbox.Say("one");
        _outbox.Say("two");
        _connection.BreakAfter(1);
        Should.NotThrow(_connection.Restore);
        _connection.Texts.ShouldBe(["one"]);

        _connection.BreakAfter(int.MaxValue);
        _connection.Restore();

        _connection.Texts.ShouldBe(["one", "two"]);
    }

    [Test]
    public void A_message_may_be_acknowledged_while_it_is_sent()
    {
        _connection.AcknowledgesAtOnce = true;
        _outbox.Say("one");
        _connection.GoDown();

        _connection.Restore();

        _connection.Texts.ShouldBeEmpty();
    }

    [Test]
    public void Messages_may_be_acknowledged_while_they_are_sent_again()
    {
        _outbox.Say("one");
        _outbox.Say("two");
        _connection.GoDown();
        _connection.AcknowledgesAtOnce = true;

        Should.NotThrow(_connection.Restore);

        _connection.Texts.ShouldBe(["one", "two"]);
    }
}

/// <summary>
/// A connection without a network. It is up or down, and keeps the messages that it took since the last outage.
/// </summary>
public sealed class FakeConnection : IConnection
{
    private int _lasts = int.MaxValue;

    public event Action? Restored;

    public event Action<string>? Acknowledged;

    public bool IsUp { get; private set; } = true;

    public bool AcknowledgesAtOnce { get; set; }

    public List<Message> Taken { get; } = [];

    public IEnumerable<string> Texts => Taken.Select(message => message.Text);

    public void Send(IReadOnlyList<Message> messages)
    {
        foreach (var message in messages)
        {
            IsUp &= _lasts-- > 0;
            if (!IsUp)
                throw new IOException("The connection is down.");
            Taken.Add(message);
            if (AcknowledgesAtOnce)
                Acknowledge(message.Id);
        }
    }

    public void GoDown() => IsUp = false;

    /// <summary>Breaks after this number of messages, and does not know it before.</summary>
    public void BreakAfter(int messages) => _lasts = messages;

    public void Restore()
    {
        IsUp = true;
        Taken.Clear();
        Restored?.Invoke();
    }

    public void Acknowledge(string id) => Acknowledged?.Invoke(id);
}
