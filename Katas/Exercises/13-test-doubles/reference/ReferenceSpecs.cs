using NUnit.Framework;
using Shouldly;

namespace Delivery;

public class ReferenceSpecs
{
    private readonly FakeConnection _connection = new();
    private readonly Outbox _outbox;

    public ReferenceSpecs() => _outbox = new Outbox(_connection);

    [TestCase("hello")]
    [TestCase("  far  apart ")]
    public void The_connection_takes_a_text_at_once(string text)
    {
        _outbox.Say(text);

        _connection.Texts.ShouldBe([text]);
    }

    [Test]
    public void The_connection_takes_no_message_twice_between_two_outages()
    {
        Say("a", "b");
        Outage();

        Say("c", "d");

        _connection.Texts.ShouldBe(["a", "b", "c", "d"]);
    }

    [Test]
    public void No_two_messages_have_one_id()
    {
        Say("a", "a", "b", "a");

        _connection.Taken[^1].Select(message => message.Id).ShouldBeUnique();
    }

    [Test]
    public void Say_does_not_throw_in_an_outage()
    {
        _connection.GoDown();

        Should.NotThrow(() => Say("a", "b"));
    }

    [Test]
    public void Say_does_not_throw_when_the_connection_does_not_know_that_it_is_broken()
    {
        _connection.BreakAfter(0);

        Should.NotThrow(() => Say("a", "b"));
    }

    [Test]
    public void A_text_that_could_not_be_sent_is_sent_after_the_outage()
    {
        _connection.GoDown();
        Say("a", "b");

        _connection.Restore();

        _connection.Texts.ShouldBe(["a", "b"]);
    }

    [Test]
    public void A_message_that_was_taken_and_not_acknowledged_is_sent_again()
    {
        Say("a");
        Outage("b");

        _connection.Texts.ShouldContain("a");
    }

    [Test]
    public void An_outage_counts_even_if_nobody_spoke_in_it()
    {
        Say("a");

        Outage();

        _connection.Texts.ShouldBe(["a"]);
    }

    [Test]
    public void All_messages_are_sent_again_in_the_order_in_which_they_were_said()
    {
        Say("a", "b");

        Outage("c", "d");

        _connection.Texts.ShouldBe(["a", "b", "c", "d"]);
    }

    [Test]
    public void A_message_is_kept_over_any_number_of_outages()
    {
        Outage("a");
        Outage("b");
        Outage();

        _connection.Texts.ShouldBe(["a", "b"]);
    }

    [Test]
    public void The_connection_may_break_while_all_messages_are_sent_again()
    {
        _connection.GoDown();
        Say("a", "b", "c");

        Should.NotThrow(() => _connection.Restore(breaksIn: 1));
        _connection.Texts.ShouldBe(["a"]);
        Say("d");
        _connection.Restore();

        _connection.Texts.ShouldBe(["a", "b", "c", "d"]);
    }

    [Test]
    public void A_message_keeps_its_id()
    {
        Say("a", "b");

        Outage();

        _connection.Taken[1].ShouldBe(_connection.Taken[0]);
    }

    [Test]
    public void An_acknowledged_message_is_not_sent_again_and_those_around_it_are()
    {
        Say("a", "b", "c");

        _connection.Acknowledge(_connection.Taken[0][1]);
        Outage();

        _connection.Texts.ShouldBe(["a", "c"]);
    }

    [Test]
    public void An_acknowledgement_counts_in_an_outage()
    {
        Say("a", "b");
        _connection.GoDown();

        _connection.Acknowledge(_connection.Taken[0][0]);
        _connection.Restore();

        _connection.Texts.ShouldBe(["b"]);
    }

    [Test]
    public void An_acknowledgement_counts_for_one_of_two_equal_texts()
    {
        Say("yes", "yes");

        _connection.Acknowledge(_connection.Taken[0][0]);
        Outage();

        _connection.Taken[1].ShouldBe([_connection.Taken[0][1]]);
    }

    [Test]
    public void An_unknown_acknowledgement_changes_nothing()
    {
        Say("a");

        Should.NotThrow(() => _connection.Acknowledge("somebody else's"));
        Outage();

        _connection.Texts.ShouldBe(["a"]);
    }

    [Test]
    public void A_repeated_acknowledgement_changes_nothing()
    {
        Say("a", "b");
        _connection.Acknowledge(_connection.Taken[0][0]);

        Should.NotThrow(() => _connection.Acknowledge(_connection.Taken[0][0]));
        Outage();

        _connection.Texts.ShouldBe(["b"]);
    }

    [Test]
    public void A_message_may_be_acknowledged_while_it_is_sent()
    {
        _connection.IsImmediate = true;
        Say("a", "b");

        Outage();

        _connection.Texts.ShouldBeEmpty();
    }

    [Test]
    public void Messages_may_be_acknowledged_while_they_are_sent_again()
    {
        Say("a", "b", "c");
        _connection.IsImmediate = true;

        Should.NotThrow(() => Outage());
        _connection.Texts.ShouldBe(["a", "b", "c"]);
        Outage();

        _connection.Texts.ShouldBeEmpty();
    }

    private void Say(params string[] texts) => Array.ForEach(texts, _outbox.Say);

    private void Outage(params string[] texts)
    {
        _connection.GoDown();
        Say(texts);
        _connection.Restore();
    }
}
