using System.Net.Sockets;
using System.Text;
using Chat.Domain.Messages;
using Chat.Net.Client;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Client;

public class ClientCoreSpecs
{
    private readonly ClientOptions _options = new();
    private readonly ClientCore _core;
    private readonly List<ClientEvent> _events = [];
    private readonly List<Packet> _sent = [];
    private readonly List<JoinFailedException> _failures = [];
    private readonly Head _start = new(0, Hash.OfHistory([]));
    private readonly Limits _limits = new(65_536, 4_000, 100, 20, 10, 15, 45);
    private int _connects;
    private int _hangUps;
    private int _ends;
    private TimeSpan _now = TimeSpan.FromHours(1);

    public ClientCoreSpecs() =>
        _core = new(new RelayAddress("127.0.0.1", 6969, 6970), "ada", _options, chance: () => 1);

    [Test]
    public void A_keepalive_is_sent_once_and_the_next_one_is_due_later()
    {
        Joins();
        _now += TimeSpan.FromSeconds(15);

        Handle(new ClientInput.DeadlineReached());

        _sent[^1].ShouldBe(new Alive());
        _core.Deadline.ShouldBe(_now + TimeSpan.FromSeconds(15));
    }

    [Test]
    public void A_client_sends_keepalives()
    {
        Joins();
        _sent.Clear();

        Passes(seconds: 15);

        _sent.ShouldBe([new Alive()]);
    }

    [Test]
    public void A_client_disconnects_from_a_silent_relay()
    {
        Joins();

        Passes(seconds: 45);

        _events.OfType<ClientEvent.Disconnected>()
            .ShouldBe([
                new ClientEvent.Disconnected("The server has been silent for 45 s.", TimeSpan.FromSeconds(0.5)),
            ]);
    }

    [Test]
    public void A_connection_of_30_seconds_resets_the_backoff()
    {
        Joins();

        foreach (var held in new[] { 0, 29, 30 })
        {
            Passes(held);
            Handle(new ClientInput.ConnectionLost("reset"));
            Passes(seconds: 30);
            Joins();
        }

        _events.OfType<ClientEvent.Disconnected>().Select(lost => lost.RetryIn.TotalSeconds).ShouldBe([0.5, 1, 0.5]);
    }

    [Test]
    public void A_text_of_more_lines_than_the_relay_takes_is_rejected()
    {
        Joins();

        Says("1", new string('\n', 100) + "x");

        _events[^1].ShouldBeOfType<ClientEvent.Rejected>()
            .Words.ShouldBe("Message too long: the limit is 100 lines.");
    }

    [Test]
    public void A_text_that_fits_the_limits_but_no_packet_is_rejected()
    {
        Joins(_limits with { PacketBytes = 100 });

        Says("1", new string('x', 80));

        _events[^1].ShouldBeOfType<ClientEvent.Rejected>();
    }

    [Test]
    public void A_text_above_the_limits_is_rejected_while_disconnected()
    {
        Joins();
        Handle(new ClientInput.ConnectionLost("reset"));

        Says("1", new string('x', 4_001));

        _events[^1].ShouldBeOfType<ClientEvent.Rejected>().Words.ShouldContain("4,000 characters");
        _core.Undelivered.ShouldBeEmpty();
    }

    [Test]
    public void A_pending_text_that_a_new_relay_does_not_take_is_rejected()
    {
        Joins();
        Says("1", "a text of some length");
        Says("2", "short");
        Handle(new ClientInput.ConnectionLost("reset"));
        Passes(seconds: 30);
        _sent.Clear();

        Joins(_limits with { TextScalars = 10 });

        _events[^1].ShouldBeOfType<ClientEvent.Rejected>().Words.ShouldContain("10 characters");
        _sent.OfType<Say>().Select(say => say.Text).ShouldBe(["short"]);
        _core.Undelivered.Select(say => say.Text).ShouldBe(["short"]);
    }

    [Test]
    public void A_client_joins_by_its_name_and_its_key_and_resumes_from_its_head()
    {
        Joins();
        Handle(new ClientInput.ConnectionLost("reset"));
        Passes(seconds: 30);
        Joins(welcome: new Welcome("Ada", true, _start, "11"));

        _connects.ShouldBe(2);
        _sent.OfType<Join>().ShouldBe(
        [
            new Join("secret", Protocol.Version, "ada", _options.Key, null),
            new Join("secret", Protocol.Version, "ada", _options.Key, _start),
        ]);
        _events.OfType<ClientEvent.Joined>().ShouldBe(
        [
            new ClientEvent.Joined("ada", Resumed: false, NewHistory: false),
            new ClientEvent.Joined("Ada", Resumed: true, NewHistory: true),
        ]);
        _core.Nickname.ShouldBe("Ada");
    }

    [Test]
    public void A_first_join_that_fails_says_why_and_is_not_tried_again()
    {
        FailureOf(new ClientInput.ConnectionLost("Refused."))
            .ShouldBe((null, "Cannot reach 127.0.0.1, port 6969: refused."));
        FailureOf(new ClientInput.ConnectionLost("Unknown.", SocketError.HostNotFound))
            .ShouldBe((null, "Cannot find a host called 127.0.0.1."));
        FailureOf(new ClientInput.ProtocolViolated("Nonsense."))
            .ShouldBe((null, "127.0.0.1, port 6969, is not a chat server. (Nonsense.)"));
        FailureOf(new ClientInput.PacketReceived(new Bye(ByeReason.Crowded, "Too many.")))
            .ShouldBe((null, "Too many."));
        _core.Deadline.ShouldBe(TimeSpan.MaxValue);
    }

    [Test]
    public void A_retry_can_be_asked_for_at_once()
    {
        Joins();
        Handle(new ClientInput.ConnectionLost("Gone."));

        Handle(new ClientInput.RetryRequested());

        _connects.ShouldBe(2);
    }

    [Test]
    public void A_join_that_gets_no_answer_fails_at_its_deadline()
    {
        Handle(new ClientInput.Started());
        _now += TimeSpan.FromSeconds(9.9);
        Handle(new ClientInput.DeadlineReached());
        _failures.ShouldBeEmpty();
        _now += TimeSpan.FromSeconds(0.1);
        Handle(new ClientInput.DeadlineReached());

        _failures.ShouldHaveSingleItem().Message.ShouldBe("127.0.0.1, port 6969, did not answer within 10 s.");
    }

    [Test]
    public void A_refused_join_says_the_relays_words_and_reason()
    {
        Handle(new ClientInput.Started());
        Handle(new ClientInput.Connected(new Hello(1, "secret", _limits)));
        Handle(new ClientInput.PacketReceived(
            new Refused(RefusedRequest.Join, null, RefusedReason.Full, "The room\u001b is full.")));

        _failures.Select(error => (error.Reason, error.Message))
            .ShouldBe([(RefusedReason.Full, "The room␛ is full.")]);
        _hangUps.ShouldBe(1);
    }

    [Test]
    public void Leaving_waits_for_the_goodbye_at_most_two_seconds()
    {
        Joins();
        Handle(new ClientInput.LeaveRequested());

        _sent[^1].ShouldBe(new Leave());
        (_ends, _core.Deadline).ShouldBe((0, _now + TimeSpan.FromSeconds(2)));
        Handle(new ClientInput.PacketReceived(new Bye(ByeReason.Left, "Goodbye.")));
        (_ends, _hangUps).ShouldBe((1, 1));
    }

    [Test]
    public void Leaving_ends_without_a_goodbye_and_without_a_room()
    {
        Joins();
        Handle(new ClientInput.LeaveRequested());
        _now += TimeSpan.FromSeconds(2);
        Handle(new ClientInput.DeadlineReached());
        _ends.ShouldBe(1);

        Joins();
        Handle(new ClientInput.ConnectionLost("reset"));
        Handle(new ClientInput.LeaveRequested());

        (_ends, _core.Deadline).ShouldBe((2, TimeSpan.MaxValue));
    }

    [Test]
    public void An_update_is_appended_and_delivers_ones_own_texts()
    {
        Joins();
        Says("1", "mine");
        Says("2", "later");
        Hears(new Said(1, default, "grace", "hers", "2", default), new Said(2, default, "ada", "mine", "1", default));

        _events.OfType<ClientEvent.MessagesAppended>().ShouldHaveSingleItem().By.ShouldBe(2);
        _events.OfType<ClientEvent.Delivered>().ShouldBe([new ClientEvent.Delivered("1")]);
        _core.Undelivered.Select(say => say.Text).ShouldBe(["later"]);
        Handle(new ClientInput.PacketReceived(new Taken("2", 3)));
        Handle(new ClientInput.PacketReceived(new Taken("2", 3)));
        _events.OfType<ClientEvent.Delivered>().Last().ShouldBe(new ClientEvent.Delivered("2"));
        _events.OfType<ClientEvent.Delivered>().Count().ShouldBe(2);
    }

    [Test]
    public void An_update_that_does_not_fit_its_hash_ends_the_connection()
    {
        Joins();

        Handle(new ClientInput.UpdateReceived(Hash.OfHistory([1]), Encoding.UTF8.GetBytes("{}")));

        _events[^2..].ShouldBe(
        [
            new ClientEvent.IntegrityFailure("Received data failed its check; fetching it again."),
            new ClientEvent.Disconnected("Received data failed its check.", TimeSpan.FromSeconds(0.5)),
        ]);
        _hangUps.ShouldBe(1);
    }

    [Test]
    public void Notices_rejections_and_goodbyes_reach_the_person()
    {
        Joins();
        Says("1", "text");
        Handle(new ClientInput.PacketReceived(new Notice("Mind\u0007 the gap.")));
        Handle(new ClientInput.PacketReceived(
            new Refused(RefusedRequest.Say, "1", RefusedReason.TextEmpty, "Empty.")));
        Handle(new ClientInput.PacketReceived(new Bye(ByeReason.Shutdown, "The relay stops.")));
        Handle(new ClientInput.ConnectionLost("reset"));

        _events[^3..].ShouldBe(
        [
            new ClientEvent.NoticeReceived("Mind␇ the gap."),
            new ClientEvent.Rejected("1", "Empty."),
            new ClientEvent.Disconnected("The relay stops.", TimeSpan.FromSeconds(0.5)),
        ]);
        _core.Undelivered.ShouldBeEmpty();
    }

    [Test]
    public void A_violation_in_the_room_is_told_as_it_is_and_a_packet_postpones_the_idle_timeout()
    {
        Joins();
        _now += TimeSpan.FromSeconds(44);
        Handle(new ClientInput.PacketReceived(new Alive()));
        Handle(new ClientInput.DeadlineReached());
        _now += TimeSpan.FromSeconds(14);
        Handle(new ClientInput.DeadlineReached());
        _events.OfType<ClientEvent.Disconnected>().ShouldBeEmpty();

        Handle(new ClientInput.ProtocolViolated("Nonsense."));

        _events[^1].ShouldBe(new ClientEvent.Disconnected("Nonsense.", TimeSpan.FromSeconds(0.5)));
    }

    [Test]
    public void Without_a_connection_no_name_is_changed()
    {
        Joins();
        Handle(new ClientInput.ConnectionLost("reset"));

        Handle(new ClientInput.RenameRequested("lovelace"));

        _events[^1].ShouldBe(new ClientEvent.NoticeReceived("You are not connected; your name stays ada."));
    }

    [Test]
    public void A_new_name_is_taken_on_where_it_stands_in_the_list()
    {
        Joins();
        Says("1", "hello");

        Hears(new Renamed(1, default, "ada", "lovelace"), new Said(2, default, "lovelace", "hello", "1", default));

        _core.Nickname.ShouldBe("lovelace");
        _events.ShouldContain(new ClientEvent.Renamed("lovelace"));
        _core.Undelivered.ShouldBeEmpty();
    }

    [Test]
    public void A_rename_of_an_earlier_member_is_not_one_s_own()
    {
        Joins();
        Handle(new ClientInput.PacketReceived(new Present(["ada"], UpTo: 2)));

        Hears(new Renamed(1, default, "ada", "lovelace"), new Joined(2, default, "ada"));

        _core.Nickname.ShouldBe("ada");
    }

    [Test]
    public void A_refused_name_is_told_with_the_relay_s_words()
    {
        Joins();

        Handle(new ClientInput.PacketReceived(
            new Refused(RefusedRequest.Rename, null, RefusedReason.NicknameInUse, "That name is\u001b taken.")));

        _events[^1].ShouldBe(new ClientEvent.NoticeReceived("That name is␛ taken."));
    }

    [Test]
    public void A_lost_connection_is_told_in_two_words()
    {
        Joins();

        Handle(new ClientInput.ConnectionLost("reset"));

        _events[^1].ShouldBe(new ClientEvent.Disconnected("Connection lost.", TimeSpan.FromSeconds(0.5)));
    }

    [Test]
    public void A_name_that_was_taken_meanwhile_can_be_given_up_for_another()
    {
        Joins();
        Handle(new ClientInput.ConnectionLost("reset"));
        IsRefused(RefusedReason.NicknameInUse);
        _events[^1].ShouldBe(new ClientEvent.Disconnected("Not so.", TimeSpan.FromSeconds(1), IsNameRefused: true));

        Handle(new ClientInput.RenameRequested("lovelace"));
        Handle(new ClientInput.Connected(new Hello(1, "secret", _limits)));

        _sent[^1].ShouldBeOfType<Join>().Nickname.ShouldBe("lovelace");
    }

    [Test]
    public void Another_name_that_is_refused_as_well_can_be_given_up_too()
    {
        Joins();
        Handle(new ClientInput.ConnectionLost("reset"));
        IsRefused(RefusedReason.NicknameCharacter);

        Handle(new ClientInput.RenameRequested("lovelace"));

        _connects.ShouldBe(3);
    }

    [Test]
    public void A_name_that_the_relay_would_not_take_does_not_leave()
    {
        Joins();
        Handle(new ClientInput.ConnectionLost("reset"));
        IsRefused(RefusedReason.NicknameInUse);
        Handle(new ClientInput.RenameRequested(new string('x', 21)));

        Handle(new ClientInput.Connected(new Hello(1, "secret", _limits)));

        _events[^1].ShouldBe(new ClientEvent.Disconnected(
            "Names can have at most 20 characters.", TimeSpan.FromSeconds(2), IsNameRefused: true));
    }

    [Test]
    public void A_first_name_that_is_too_long_is_asked_for_again() =>
        FailureOf(new ClientInput.Connected(new Hello(1, "secret", _limits with { NicknameCharacters = 2 })))
            .ShouldBe((RefusedReason.NicknameTooLong, "Names can have at most 2 characters."));

    [TestCase("xxxxxxxxxxxxxxxxxxxxx", 0)]
    [TestCase("x", 32_768)]
    public void In_the_room_a_name_that_is_too_long_is_not_asked_for(string letters, int marks)
    {
        Joins();

        Handle(new ClientInput.RenameRequested(letters + new string('\u0301', marks)));

        _events[^1].ShouldBe(new ClientEvent.NoticeReceived("Names can have at most 20 characters."));
        _sent.ShouldNotContain(packet => packet is Rename);
    }

    [Test]
    public void Another_name_can_be_given_while_it_connects_with_one_that_was_refused()
    {
        Joins();
        Handle(new ClientInput.ConnectionLost("reset"));
        IsRefused(RefusedReason.NicknameInUse);
        Handle(new ClientInput.RenameRequested("byron"));

        Handle(new ClientInput.RenameRequested("lovelace"));

        _core.Nickname.ShouldBe("lovelace");
    }

    /// <summary>The next try to come back is refused.</summary>
    private void IsRefused(RefusedReason reason)
    {
        Passes(seconds: 30);
        Handle(new ClientInput.Connected(new Hello(1, "secret", _limits)));
        Handle(new ClientInput.PacketReceived(new Refused(RefusedRequest.Join, null, reason, "Not so.")));
    }

    private (RefusedReason?, string) FailureOf(ClientInput end)
    {
        Handle(new ClientInput.Started());
        Handle(end);
        return (_failures[^1].Reason, _failures[^1].Message);
    }

    [Test]
    public void The_people_present_are_told_before_the_first_update_only()
    {
        Joins();
        Hears(new Joined(1, default, "ada"));

        Handle(new ClientInput.PacketReceived(new Present(["grace"], UpTo: 1)));

        _events[^1].ShouldBeOfType<ClientEvent.Disconnected>().Words
            .ShouldBe("The server told who is here out of turn.");
    }

    [Test]
    public void An_endless_list_of_people_ends_the_connection()
    {
        Joins();

        for (var i = 0; i < 101; i++)
            Handle(new ClientInput.PacketReceived(new Present([.. Enumerable.Repeat("ada", 1_000)], UpTo: 0)));

        _events[^1].ShouldBeOfType<ClientEvent.Disconnected>().Words
            .ShouldBe("The server told of more people than a room can hold.");
    }

    private void Hears(params Message[] messages)
    {
        var body = new PacketBuffer();
        MessagesPacket.Write(body, messages);
        Handle(new ClientInput.UpdateReceived(_start.Hash.Next(body.Written), body.Written.ToArray()));
    }

    private void Says(string id, string text) => Handle(new ClientInput.Spoken(new Say(id, text, default)));

    private void Joins(Limits? limits = null, Welcome? welcome = null)
    {
        if (_core.Deadline == TimeSpan.MaxValue)
            Handle(new ClientInput.Started());
        Handle(new ClientInput.Connected(new Hello(1, "secret", limits ?? _limits)));
        Handle(new ClientInput.PacketReceived(welcome ?? new Welcome("ada", false, _start, "00")));
    }

    /// <summary>Time passes, and the core is told whenever its deadline comes.</summary>
    private void Passes(int seconds)
    {
        var end = _now + TimeSpan.FromSeconds(seconds);
        while (_core.Deadline <= end)
        {
            _now = _core.Deadline;
            Handle(new ClientInput.DeadlineReached());
            if (_events.LastOrDefault() is ClientEvent.Disconnected)
                return;
        }
        _now = end;
    }

    private void Handle(ClientInput input)
    {
        foreach (var output in _core.Handle(input, _now))
        {
            _connects += output is ClientOutput.Connect ? 1 : 0;
            _hangUps += output is ClientOutput.HangUp ? 1 : 0;
            _ends += output is ClientOutput.End ? 1 : 0;
            if (output is ClientOutput.Publish publish)
                _events.Add(publish.Event);
            if (output is ClientOutput.Send send)
                _sent.Add(send.Packet);
            if (output is ClientOutput.Fail fail)
                _failures.Add(fail.Error);
        }
    }

    [Test]
    public void A_reason_that_nobody_knows_yet_is_no_matter_of_the_name()
    {
        Joins();
        Handle(new ClientInput.ConnectionLost("reset"));
        Passes(seconds: 30);

        Handle(new ClientInput.Connected(new Hello(1, "secret", _limits)));
        Handle(new ClientInput.PacketReceived(
            new Refused(RefusedRequest.Join, null, RefusedReason.Unknown, "You are banned.")));

        _events.OfType<ClientEvent.Disconnected>().Last().IsNameRefused.ShouldBeFalse();
    }

    [Test]
    public void A_name_that_one_has_already_is_not_asked_for()
    {
        Joins();

        Handle(new ClientInput.RenameRequested("ada"));

        _events[^1].ShouldBe(new ClientEvent.NoticeReceived("Your name is ada already."));
        _sent.OfType<Rename>().ShouldBeEmpty();
    }

    [Test]
    public void A_full_disk_is_no_matter_of_the_name()
    {
        Joins();
        Handle(new ClientInput.ConnectionLost("reset"));
        Passes(seconds: 30);

        Handle(new ClientInput.Connected(new Hello(1, "secret", _limits)));
        Handle(new ClientInput.PacketReceived(
            new Refused(RefusedRequest.Join, null, RefusedReason.DiskFull, "Later.")));

        _events.OfType<ClientEvent.Disconnected>().Last().IsNameRefused.ShouldBeFalse();
    }
}
