using System.Buffers;
using Chat.Domain.Messages;
using Chat.Net.Client;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Client;

public class FetchingSpecs
{
    private static readonly Head _start = Head.OfHistory([1]);
    private readonly UpdateLog _log = new(_start, new LogLimits());
    private readonly List<(Head After, Update Update)> _past = [];
    private readonly ClientCore _core = new(new RelayAddress("127.0.0.1", 6969, 6970), "ada", new(), chance: () => 1);
    private readonly List<ClientEvent> _events = [];
    private readonly List<Packet> _sent = [];
    private int _hangUps;

    [SetUp]
    public void HaveAPast()
    {
        foreach (var number in new[] { 1, 2, 3 })
            Keeps(new Joined(number, default, $"guest{number}"));
    }

    [Test]
    public void A_client_asks_for_what_came_before_its_copy()
    {
        Joins();

        Handle(new ClientInput.PastRequested());

        _sent[^1].ShouldBe(new Fetch(_log.Head, 100));
    }

    [Test]
    public void A_client_never_asks_for_more_than_a_thousand_updates()
    {
        for (var number = 4; number <= 9; number++)
            Keeps(new Joined(number, default, $"guest{number}"));
        Joins();

        for (var i = 8; i > 2; i--)
        {
            Handle(new ClientInput.PastRequested());
            Answers(_past[i], left: 0);
        }

        _sent.OfType<Fetch>().Select(fetch => fetch.Updates).Max().ShouldBe(1_000);
    }

    [Test]
    public void A_relay_that_keeps_no_past_is_not_asked_for_it()
    {
        Joins(keepsPast: false);

        Handle(new ClientInput.PastRequested());

        _sent.OfType<Fetch>().ShouldBeEmpty();
    }

    [Test]
    public void A_past_that_nobody_keeps_is_told_to_have_ended()
    {
        Joins(keepsPast: false);

        Handle(new ClientInput.PastRequested());

        _events[^1].ShouldBe(new ClientEvent.PastEnded());
    }

    [Test]
    public void A_question_that_waits_for_its_answer_is_not_told_to_have_ended()
    {
        Joins();
        Handle(new ClientInput.PastRequested());

        Handle(new ClientInput.PastRequested());

        _events.OfType<ClientEvent.PastEnded>().ShouldBeEmpty();
    }

    [Test]
    public void A_refusal_ends_the_past()
    {
        Joins();
        Handle(new ClientInput.PastRequested());

        Receives(new Refused(RefusedRequest.Fetch, null, RefusedReason.NotKept, "No."));

        _events[^1].ShouldBe(new ClientEvent.PastEnded());
    }

    [Test]
    public void After_a_refusal_nothing_is_waited_for()
    {
        Joins();
        Handle(new ClientInput.PastRequested());
        Receives(new Refused(RefusedRequest.Fetch, null, RefusedReason.NotKept, "No."));

        Handle(new ClientInput.PastRequested());

        _events.OfType<ClientEvent.PastEnded>().Count().ShouldBe(2);
    }

    [Test]
    public void A_client_does_not_ask_again_before_it_is_answered()
    {
        Joins();
        Handle(new ClientInput.PastRequested());

        Handle(new ClientInput.PastRequested());

        _sent.OfType<Fetch>().Count().ShouldBe(1);
    }

    [Test]
    public void Updates_from_the_past_are_put_before_the_copy()
    {
        Joins();
        Handle(new ClientInput.PastRequested());

        Answers(_past[2], left: 1);
        Answers(_past[1], left: 0);

        var (list, by) = _events.OfType<ClientEvent.MessagesPrepended>().LastOrDefault() ?? new(Empty, 0);
        string.Join(' ', list.Select(message => message.Number)).ShouldBe("2 3");
        by.ShouldBe(1);
    }

    private static MessageList Empty => MessageList.From(default);

    private void Answers((Head After, Update Update) past, int left) =>
        Handle(new ClientInput.PastReceived(new Past(past.After, left), BodyOf(past.Update)));

    private static byte[] BodyOf(Update update)
    {
        var packets = new ReadOnlySequence<byte>(update.Bytes);
        WordPacket.TryRead(ref packets, out _);
        WordPacket.TryRead(ref packets, out var body);
        return body.ToArray();
    }

    [Test]
    public void Once_it_is_answered_a_client_asks_on_from_there()
    {
        Joins();
        Handle(new ClientInput.PastRequested());
        Answers(_past[2], left: 0);

        Handle(new ClientInput.PastRequested());

        _sent[^1].ShouldBe(new Fetch(_past[2].After, 200));
    }

    [Test]
    public void A_past_that_fails_its_check_ends_the_connection()
    {
        Joins();
        Handle(new ClientInput.PastRequested());

        Answers(_past[1], left: 0);

        _events.OfType<ClientEvent.MessagesPrepended>().ShouldBeEmpty();
        _events.OfType<ClientEvent.IntegrityFailure>().ShouldHaveSingleItem();
        _hangUps.ShouldBe(1);
    }

    [Test]
    public void A_client_does_not_ask_again_for_what_is_not_kept()
    {
        Joins();
        Handle(new ClientInput.PastRequested());
        Receives(new Refused(RefusedRequest.Fetch, null, RefusedReason.NotKept, "No."));

        Handle(new ClientInput.PastRequested());

        _sent.OfType<Fetch>().Count().ShouldBe(1);
        _events.OfType<ClientEvent.NoticeReceived>().ShouldHaveSingleItem().Words.ShouldBe("No.");
    }

    [Test]
    public void At_the_beginning_of_the_history_there_is_nothing_to_ask()
    {
        Joins();
        Handle(new ClientInput.PastRequested());
        foreach (var index in new[] { 2, 1, 0 })
            Answers(_past[index], left: index);

        Handle(new ClientInput.PastRequested());

        _sent.OfType<Fetch>().Count().ShouldBe(1);
    }

    [Test]
    public void Without_a_connection_there_is_nobody_to_ask()
    {
        Joins();
        Handle(new ClientInput.ConnectionLost("reset"));

        Handle(new ClientInput.PastRequested());

        _sent.OfType<Fetch>().ShouldBeEmpty();
    }

    [Test]
    public void A_client_that_was_away_for_too_long_fetches_what_it_missed()
    {
        IsAway(missing: 3);

        ComesBack();

        _sent[^1].ShouldBe(new Fetch(_log.Head, 1_000));
        _events.OfType<ClientEvent.Joined>().Last().Resumed.ShouldBeTrue();
    }

    [Test]
    public void A_gap_that_is_filled_is_told_as_what_was_missed()
    {
        IsAway(missing: 3);
        ComesBack();

        foreach (var index in new[] { 6, 5, 4 })
            Answers(_past[index], left: index - 4);

        var appended = _events.OfType<ClientEvent.MessagesAppended>().Last();
        string.Join(' ', appended.List.Select(message => message.Number)).ShouldBe("4 5 6 7");
        appended.By.ShouldBe(3);
        _events.OfType<ClientEvent.MessagesPrepended>().ShouldBeEmpty();
    }

    [Test]
    public void News_that_come_in_while_a_gap_is_filled_are_told_after_it()
    {
        IsAway(missing: 1);
        ComesBack();
        var update = Keeps(new Joined(6, default, "guest6"));
        Handle(new ClientInput.UpdateReceived(update.End.Hash, BodyOf(update)));

        Answers(_past[4], left: 0);

        _events.OfType<ClientEvent.MessagesAppended>().Select(appended => appended.By).ShouldBe([1, 2]);
    }

    [Test]
    public void Own_texts_are_delivered_once_they_can_be_seen()
    {
        IsAway(missing: 1);
        var say = new Say("m1", "hello", default);
        Handle(new ClientInput.Spoken(say));
        ComesBack();
        var update = Keeps(new Said(6, default, "ada", "hello", "m1", default));
        Handle(new ClientInput.UpdateReceived(update.End.Hash, BodyOf(update)));
        var before = _events.OfType<ClientEvent.Delivered>().Count();

        Answers(_past[4], left: 0);

        before.ShouldBe(0);
        _events[^1].ShouldBe(new ClientEvent.Delivered("m1"));
    }

    [Test]
    public void Own_texts_are_delivered_where_a_gap_is_left()
    {
        IsAway(missing: 1);
        Handle(new ClientInput.Spoken(new Say("m1", "hello", default)));
        ComesBack();
        var update = Keeps(new Said(6, default, "ada", "hello", "m1", default));
        Handle(new ClientInput.UpdateReceived(update.End.Hash, BodyOf(update)));

        Receives(new Refused(RefusedRequest.Fetch, null, RefusedReason.NotKept, "No."));

        _events[^1].ShouldBe(new ClientEvent.Delivered("m1"));
        _sent.OfType<Say>().ShouldBeEmpty();
    }

    [Test]
    public void After_a_gap_that_was_left_the_past_has_ended()
    {
        IsAway(missing: 1);
        ComesBack();
        Receives(new Refused(RefusedRequest.Fetch, null, RefusedReason.NotKept, "No."));

        Handle(new ClientInput.PastRequested());

        _events[^1].ShouldBe(new ClientEvent.PastEnded());
    }

    [Test]
    public void Nothing_is_fetched_where_it_is_another_history()
    {
        IsAway(missing: 3);

        ComesBack(history: "01");

        _sent[^1].ShouldBeOfType<Join>();
        _events.OfType<ClientEvent.Joined>().Last().Resumed.ShouldBeFalse();
    }

    [Test]
    public void A_long_gap_takes_several_answers()
    {
        IsAway(missing: 3);
        ComesBack();

        Answers(_past[6], left: 0);

        _sent[^1].ShouldBe(new Fetch(_past[6].After, 1_000));
    }

    [Test]
    public void A_gap_that_cannot_be_filled_is_told()
    {
        IsAway(missing: 3);
        ComesBack();
        Answers(_past[6], left: 0);

        Receives(new Refused(RefusedRequest.Fetch, null, RefusedReason.NotKept, "No."));

        _events.Contains(new ClientEvent.GapLeft()).ShouldBeTrue();
        (_events[^1] as ClientEvent.MessagesAppended)?.By.ShouldBe(1);
    }

    [Test]
    public void A_gap_too_long_to_be_waited_for_is_left()
    {
        IsAway(missing: 1);
        Handle(new ClientInput.RetryRequested());
        Handle(new ClientInput.Connected(new Hello(1, "s", new(65_536, 4_000, 100, 20, 10, 15, 45), Past: true)));

        Receives(new Welcome("ada", false, _log.Head with { Number = 100_005 }, "00"));

        _events.OfType<ClientEvent.Joined>().Last().Resumed.ShouldBeFalse();
    }

    [Test]
    public void After_a_lost_connection_a_gap_is_filled_further()
    {
        IsAway(missing: 3);
        ComesBack();
        Answers(_past[6], left: 2);
        Handle(new ClientInput.ConnectionLost("reset"));
        Handle(new ClientInput.RetryRequested());
        Handle(new ClientInput.Connected(new Hello(1, "s", new(65_536, 4_000, 100, 20, 10, 15, 45), Past: true)));

        Receives(new Welcome("ada", true, _log.Head, "00"));

        _sent[^1].ShouldBe(new Fetch(_past[6].After, 1_000));
    }

    [Test]
    public void A_text_waits_until_the_gap_is_filled()
    {
        IsAway(missing: 1);
        Handle(new ClientInput.Spoken(new Say("a1", "hello", default)));
        ComesBack();
        var before = _sent.OfType<Say>().Count();

        Answers(_past[4], left: 0);

        (before, _sent.OfType<Say>().Count()).ShouldBe((0, 1));
    }

    [Test]
    public void A_text_that_is_in_the_gap_is_not_said_again()
    {
        IsAway(missing: 0);
        Handle(new ClientInput.Spoken(new Say("a1", "hello", default)));
        Keeps(new Said(5, default, "ada", "hello", "a1", default));
        ComesBack();

        Answers(_past[4], left: 0);

        _sent.OfType<Say>().ShouldBeEmpty();
        _events.ShouldContain(new ClientEvent.Delivered("a1"));
    }

    [Test]
    public void A_gap_that_leads_past_the_old_copy_is_left()
    {
        Joins();
        var other = _log.Encode([new Joined(4, default, "stranger")])[0];
        Handle(new ClientInput.UpdateReceived(other.End.Hash, BodyOf(other)));
        Handle(new ClientInput.ConnectionLost("reset"));
        Keeps(new Joined(4, default, "guest4"));
        Keeps(new Joined(5, default, "guest5"));
        ComesBack();

        Answers(_past[4], left: 0);

        _events.ShouldContain(new ClientEvent.GapLeft());
    }

    [Test]
    public void Updates_beyond_the_gap_are_passed_over()
    {
        IsAway(missing: 1);
        ComesBack();

        foreach (var index in new[] { 4, 3, 2 })
            Answers(_past[index], left: index - 2);

        _events.OfType<ClientEvent.IntegrityFailure>().ShouldBeEmpty();
        Handle(new ClientInput.PastRequested());
        _sent[^1].ShouldBe(new Fetch(_past[3].After, 100));
    }

    [Test]
    public void A_past_that_nobody_asked_for_is_passed_over()
    {
        Joins();

        Answers(_past[2], left: 0);

        _events.OfType<ClientEvent.MessagesPrepended>().ShouldBeEmpty();
    }

    /// <summary>It joins, reads one message, and misses some.</summary>
    private void IsAway(int missing)
    {
        Joins();
        var update = Keeps(new Joined(4, default, "guest4"));
        Handle(new ClientInput.UpdateReceived(update.End.Hash, BodyOf(update)));
        Handle(new ClientInput.ConnectionLost("reset"));
        for (var number = 5; number < 5 + missing; number++)
            Keeps(new Joined(number, default, $"guest{number}"));
    }

    /// <summary>Its copy would begin at the newest place: the relay remembers no older one.</summary>
    private void ComesBack(string history = "00", bool keepsPast = true)
    {
        Handle(new ClientInput.RetryRequested());
        Handle(new ClientInput.Connected(new Hello(1, "s", new(65_536, 4_000, 100, 20, 10, 15, 45), keepsPast)));
        Receives(new Welcome("ada", false, _log.Head, history));
    }

    private Update Keeps(params Message[] messages)
    {
        var update = _log.Encode(messages)[0];
        _past.Add((_log.Head, update));
        _log.Append(update);
        return update;
    }

    /// <summary>It is welcomed, and its copy begins at the newest place.</summary>
    private void Joins(bool keepsPast = true)
    {
        Handle(new ClientInput.Started());
        Handle(new ClientInput.Connected(new Hello(1, "s", new(65_536, 4_000, 100, 20, 10, 15, 45), keepsPast)));
        Receives(new Welcome("ada", false, _log.Head, "00"));
    }

    private void Receives(Packet packet) => Handle(new ClientInput.PacketReceived(packet));

    private void Handle(ClientInput input)
    {
        foreach (var output in _core.Handle(input, TimeSpan.FromHours(1)))
        {
            if (output is ClientOutput.Send send)
                _sent.Add(send.Packet);
            if (output is ClientOutput.Publish publish)
                _events.Add(publish.Event);
            if (output is ClientOutput.HangUp)
                _hangUps++;
        }
    }
}
