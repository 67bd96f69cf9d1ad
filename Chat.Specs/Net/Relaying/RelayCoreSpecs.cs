using Chat.Net.Packets;
using Chat.Net.Relaying;

namespace Chat.Specs.Net.Relaying;

public class RelayCoreSpecs
{
    private const string Key = "0123456789abcdef0123456789abcdef";

    private readonly RelayRoom _room = new(new RelayOptions { MaxLag = 20_000 });

    [Test]
    public void A_new_member_gets_a_welcome_the_member_list_and_the_messages()
    {
        var ada = _room.Joins("ada");

        var grace = _room.Joins("grace");
        ada.Says("hello");

        grace.Present.ShouldBe(["ada", "grace"]);
        grace.ShouldSee("ada: hello");
        string.Join(", ", ada.Lines).ShouldBe("ada joined, grace joined, ada: hello");
    }

    [Test]
    public void A_duplicate_gets_its_number_and_an_empty_text_is_rejected_by_id()
    {
        var ada = _room.Joins("ada");
        ada.Says("hello", id: "1");

        ada.Says("hello", id: "1");
        var taken = ada.Hears<Taken>();
        ada.Says("   ", id: "2");
        var refused = ada.Hears<Refused>();

        taken.ShouldBe(new Taken("1", 2));
        (refused.What, refused.Id, refused.Reason).ShouldBe((RefusedRequest.Say, "2", RefusedReason.TextEmpty));
    }

    [Test]
    public void A_rejection_truncates_a_long_id()
    {
        var ada = _room.Joins("ada");

        ada.Says("", id: new string('i', 65_480));

        var refused = ada.Hears<Refused>();
        (refused.Reason, refused.Id!.Length).ShouldBe((RefusedReason.BadId, 64));
    }

    [Test]
    public void A_leaving_member_gets_a_bye_and_is_gone_at_once()
    {
        var ada = _room.Joins("ada");
        var grace = _room.Joins("grace");

        ada.Tells(new Leave());

        grace.ShouldSee("ada left (Quit)");
        ada.Bye.ShouldBe(new Bye(ByeReason.Left, "Goodbye."));
    }

    [Test]
    public void Data_sent_to_the_delivery_port_is_a_protocol_error()
    {
        var ada = _room.Joins("ada");

        _room.Happens(new RelayEvent.DeliveryPortViolated(ada.Session));

        ada.Bye.ShouldBe(new Bye(
            ByeReason.Protocol,
            "The delivery port is one way, from the relay to the client; this client sent something on it."));
    }

    [Test]
    public void A_long_member_list_spans_several_packets()
    {
        var long62 = string.Concat(Enumerable.Repeat("\U00010A10\U00010A01\U00010A02\U00010A05", 16))[..^4];
        for (var i = 0; i < 256; i++)
        {
            var one = _room.Connects();
            one.IsStuck = true;
            one.Joins($"{long62}{char.ConvertFromUtf32(0x20000 + i)}\U00010A01");
        }

        var ada = _room.Joins("ada");

        ada.Present.Count.ShouldBe(257);
        ada.Present.ShouldContain("ada");
    }

    [Test]
    public void Clients_that_join_in_one_turn_see_each_other()
    {
        var (ada, grace) = (_room.Connects(), _room.Connects());

        _room.InOneTurn(() =>
        {
            ada.AsksToJoin("ada");
            grace.AsksToJoin("grace");
        });

        ada.IsWelcomed().Present.ShouldBe(["ada", "grace"]);
    }

    [Test]
    public void A_join_accepted_during_shutdown_is_delivered_before_the_bye()
    {
        var grace = _room.Joins("grace");
        var late = _room.Connects();
        var hello = late.Hears<Hello>();
        late.OpensInbox();

        _room.Happens(
            new RelayEvent.PacketReceived(late.Inbox, new Join(hello.Session, 1, "late")), new RelayEvent.Stopping());

        grace.ShouldSee("late joined");
        grace.Bye.ShouldNotBeNull().Reason.ShouldBe(ByeReason.Shutdown);
    }

    [Test]
    public void A_disconnected_member_leaves_after_30_seconds()
    {
        var ada = _room.Joins("ada");
        var grace = _room.Joins("grace");

        ada.HangsUp();
        _room.Passes(seconds: 29);
        var held = string.Join(", ", grace.Lines);
        _room.Passes(seconds: 1);

        held.ShouldNotContain("left");
        grace.ShouldSee("ada left (Lost)");
    }

    [TestCase(true, Description = "its connections have ended")]
    [TestCase(false, Description = "they are dead, and the relay has not noticed")]
    public void A_returning_member_resumes_and_gets_only_the_missed_messages(bool ended)
    {
        var grace = _room.Joins("grace");
        var ada = _room.Joins("ada");
        ada.IsStuck = true;
        if (ended)
            ada.HangsUp();
        grace.Says("missed");

        var back = _room.Joins("ada", was: ada);
        grace.Says("welcome back");

        back.Welcome!.Resumed.ShouldBeTrue();
        string.Join(", ", back.Lines).ShouldBe("grace joined, ada joined, grace: missed, grace: welcome back");
        (ada.DeliveryIsClosed, ada.InboxIsClosed).ShouldBe((true, true));
    }

    [Test]
    public void A_lost_welcome_costs_nobody_the_name()
    {
        _room.Connects().AsksToJoinWith(Key);

        var again = _room.Connects().AsksToJoinWith(Key);

        again.IsWelcomed().Welcome!.Nickname.ShouldBe("ada");
    }

    [TestCase(Key, "fedcba9876543210fedcba9876543210")]
    [TestCase(Key, null)]
    [TestCase(null, Key)]
    [TestCase(null, null)]
    public void Without_the_key_a_name_is_taken(string? key, string? shown)
    {
        _room.Connects().AsksToJoinWith(key);

        var stranger = _room.Connects().AsksToJoinWith(shown);

        stranger.Hears<Refused>().Reason.ShouldBe(RefusedReason.NicknameInUse);
    }

    [Test]
    public void A_resume_from_a_wrong_head_gets_a_fresh_copy()
    {
        var ada = _room.Connects().AsksToJoinWith(Key).IsWelcomed();

        var back = _room.Connects().AsksToJoinWith(Key, last: ada.Welcome!.From with { Number = 1 });

        var welcome = back.Hears<Welcome>();
        (welcome.Resumed, welcome.From.Number).ShouldBe((false, 0));
    }

    [Test]
    public void A_join_retry_must_name_the_same_session()
    {
        var grace = _room.Joins("grace");
        var other = _room.Connects().AsksToJoin("Grace");

        other.Tells(new Join(grace.Hello!.Session, 1, "other"));

        other.Bye.ShouldNotBeNull().Reason.ShouldBe(ByeReason.Protocol);
    }

    [Test]
    public void A_name_that_looks_like_another_is_refused_for_that()
    {
        _room.Joins("paypal");

        var other = _room.Connects().AsksToJoin("p\u0430yp\u0430l");

        other.Hears<Refused>().Reason.ShouldBe(RefusedReason.NicknameAlike);
    }

    [Test]
    public void A_rejected_join_says_why_and_can_be_retried()
    {
        _room.Joins("ada");
        var other = _room.Connects().AsksToJoin("Ada");

        var refused = other.Hears<Refused>();
        other.Tells(new Join(other.Hello!.Session, 1, "not a name"));
        var again = other.Hears<Refused>();
        other.Tells(new Join(other.Hello!.Session, 2, "alan"));
        var version = other.Hears<Refused>();
        other.Tells(new Join(other.Hello!.Session, 1, "alan"));

        (refused.What, refused.Reason).ShouldBe((RefusedRequest.Join, RefusedReason.NicknameInUse));
        (again.Reason, version.Reason).ShouldBe((RefusedReason.NicknameCharacter, RefusedReason.Version));
        other.IsWelcomed().Welcome!.Nickname.ShouldBe("alan");
    }

    [Test]
    public void A_name_that_is_kept_for_someone_says_when_it_is_free()
    {
        _room.Joins("ada").HangsUp();
        _room.Passes(seconds: 2);

        var other = _room.Connects().AsksToJoin("ada");

        other.Hears<Refused>().Words
            .ShouldBe("That name is reserved for someone who lost the connection; free in 28 s.");
    }

    [Test]
    public void The_join_timeout_disconnects_a_pending_connection()
    {
        var caller = _room.Connects();
        var half = _room.Connects();
        half.OpensInbox();

        _room.Passes(seconds: 10);

        caller.Bye.ShouldNotBeNull().Reason.ShouldBe(ByeReason.Join);
        half.InboxIsClosed.ShouldBeTrue();
    }

    [Test]
    public void A_closing_connection_does_not_hit_the_join_timeout()
    {
        _room.Joins("grace");
        var rude = _room.Connects().AsksToJoin("grace");
        _room.Passes(seconds: 9);

        rude.Tells(new Leave());
        _room.Passes(seconds: 1);

        string.Join(", ", _room.Journal.Select(told => told.Kind)).ShouldBe("Joined, Refused, ProtocolError");
    }

    [Test]
    public void A_silent_member_is_disconnected_after_45_seconds_and_an_active_one_stays()
    {
        var silent = _room.Joins("silent");
        var grace = _room.Joins("grace");

        for (var i = 0; i < 4; i++)
        {
            grace.Tells(new Alive());
            _room.Passes(seconds: 12);
        }

        silent.Bye.ShouldNotBeNull().Reason.ShouldBe(ByeReason.Idle);
        grace.SignsOfLife.ShouldBe(3);
        grace.Bye.ShouldBeNull();
    }

    [Test]
    public void A_superseded_connection_is_ignored()
    {
        var grace = _room.Joins("grace");
        var ada = _room.Joins("ada");

        var back = _room.Joins("ada", was: ada);
        ada.Tells(new Leave());
        back.Says("still here");

        grace.ShouldSee("ada: still here");
        grace.Lines.ShouldNotContain("ada left (Quit)");
    }

    [Test]
    public void A_slow_reader_is_disconnected_and_delays_nobody()
    {
        var slow = _room.Joins("slow");
        var grace = _room.Joins("grace");
        slow.IsStuck = true;

        for (var i = 0; i < 8; i++)
            grace.Says(new string('x', 4_000));
        _room.Passes(seconds: 2);

        slow.DeliveryIsClosed.ShouldBeTrue();
        grace.Lines.Count.ShouldBe(10);
        _room.Journal.ShouldContain(told => told.Kind == DiagnosticKind.Slow && told.Who == "slow");
    }

    [Test]
    public void A_member_catching_up_is_disconnected_only_after_the_stall_timeout()
    {
        var grace = _room.Joins("grace");
        for (var i = 0; i < 8; i++)
            grace.Says(new string('x', 4_000));
        var late = _room.Connects();
        late.IsStuck = true;
        late.AsksToJoin("late");

        _room.Passes(seconds: 9);
        late.ReadsALittle(bytes: 100);
        _room.Passes(seconds: 10);
        var afterNineteen = late.Bye;
        _room.Passes(seconds: 1);

        afterNineteen.ShouldBeNull();
        late.Bye.ShouldNotBeNull().Reason.ShouldBe(ByeReason.Slow);
    }

    [Test]
    public void A_full_room_rejects_a_join()
    {
        var room = new RelayRoom(new RelayOptions { MaxClients = 1 });
        room.Joins("ada");

        var grace = room.Connects().AsksToJoin("grace");

        grace.Hears<Refused>().Reason.ShouldBe(RefusedReason.Full);
    }

    [Test]
    public void Too_many_pending_connections_evict_the_oldest_per_address_and_overall()
    {
        var room = new RelayRoom(new RelayOptions { MaxPending = 3, MaxPendingPerAddress = 2 });
        var first = room.Connects("10.0.0.1");
        var mob = Enumerable.Range(0, 3).Select(_ => room.Connects("10.6.6.6")).ToList();

        room.Connects("10.0.0.2");

        mob[0].Bye.ShouldNotBeNull().Reason.ShouldBe(ByeReason.Crowded);
        first.Bye.ShouldNotBeNull().Reason.ShouldBe(ByeReason.Crowded);
        mob.Skip(1).ShouldAllBe(caller => caller.Bye == null);
    }

    [Test]
    public void Pending_connections_of_one_network_share_its_places()
    {
        var room = new RelayRoom(new RelayOptions { MaxPendingPerAddress = 1 });
        var first = room.Connects("2001:db8::1");

        room.Connects("2001:db8::2");

        first.Bye.ShouldNotBeNull().Reason.ShouldBe(ByeReason.Crowded);
    }

    [Test]
    public void A_network_has_so_many_places_in_the_room()
    {
        var room = new RelayRoom(new RelayOptions { MaxClientsPerAddress = 1 });
        room.Connects("192.0.2.1").Joins("ada");

        var second = room.Connects("192.0.2.1").AsksToJoin("bo");

        var refused = second.Hears<Refused>();
        (refused.Reason, refused.Words).ShouldBe(
            (RefusedReason.Full, "Too many are in the room from your address."));
    }

    [TestCase("127.0.0.1")]
    [TestCase("::1")]
    public void Loopback_has_all_the_places_of_the_room(string address)
    {
        var room = new RelayRoom(new RelayOptions { MaxClientsPerAddress = 1 });
        room.Connects(address).Joins("ada");

        var second = room.Connects(address).AsksToJoin("bo");

        Should.NotThrow(() => second.IsWelcomed());
    }

    [Test]
    public void A_shutdown_delivers_accepted_messages_and_then_a_bye()
    {
        var ada = _room.Joins("ada");
        var grace = _room.Joins("grace");
        var pending = _room.Connects();
        ada.Says("last words");

        _room.Happens(new RelayEvent.Stopping());

        grace.ShouldSee("ada: last words");
        foreach (var client in new[] { ada, grace, pending })
            client.Bye.ShouldNotBeNull().Reason.ShouldBe(ByeReason.Shutdown);
        _room.HasStopped.ShouldBeFalse("they have not taken it yet");
        foreach (var client in new[] { ada, grace, pending })
            client.HangsUp();
        _room.HasStopped.ShouldBeTrue();
        _room.Journal.ShouldNotContain(told => told.Kind == DiagnosticKind.Lost);
    }

    [Test]
    public void A_way_back_and_its_end_are_sentences_of_the_log()
    {
        var ada = _room.Joins("ada");
        ada.HangsUp();
        _room.Joins("ada", was: ada).HangsUp();
        _room.Passes(seconds: 30);

        _room.Journal.Skip(2).Select(told => told.Sentence).ShouldBe(
        [
            "ada came back from 127.0.0.1:5000",
            "ada lost the connection; the name is kept for 30 s",
            "ada left after losing the connection (0 here)",
        ]);
    }

    [TestCase(
        "a b",
        "127.0.0.1 was refused the name \"a b\": Use letters and digits; - _ . are allowed in the middle.")]
    [TestCase(
        "\u001b[2Jx\nada joined",
        "127.0.0.1 was refused the name \"␛[2Jx␊ada joined\": "
            + "Use letters and digits; - _ . are allowed in the middle.")]
    [TestCase(
        "a\tb",
        "127.0.0.1 was refused the name \"a␉b\": Use letters and digits; - _ . are allowed in the middle.")]
    public void A_refusal_is_told_with_the_name_that_was_asked_for(string nickname, string sentence)
    {
        _room.Connects().AsksToJoin(nickname);

        _room.Journal.ShouldHaveSingleItem().Sentence.ShouldBe(sentence);
    }

    [Test]
    public void A_long_name_in_the_log_is_cut()
    {
        _room.Connects().AsksToJoin(new string('x', 60_000));

        _room.Journal.ShouldHaveSingleItem().Sentence.ShouldBe(
            $"127.0.0.1 was refused the name \"{new string('x', 40)}…\": Names can have at most 20 characters.");
    }

    [Test]
    public void A_letter_with_many_marks_is_cut_in_the_log()
    {
        _room.Connects().AsksToJoin("x" + new string('\u0301', 30_000));

        _room.Journal.ShouldHaveSingleItem().Sentence.Length.ShouldBeLessThan(200);
    }

    [Test]
    public void A_long_name_is_never_cut_within_a_character()
    {
        _room.Connects().AsksToJoin("x" + string.Concat(Enumerable.Repeat("😀", 60)));

        _room.Journal.ShouldHaveSingleItem().Sentence.ShouldContain("😀…\"");
    }

    [Test]
    public void Diagnostics_report_joins_and_leaves_but_no_texts_or_sessions()
    {
        var grace = _room.Joins("grace");
        var ada = _room.Joins("ada");
        _room.Connects().AsksToJoin("ADA");
        ada.Says("secret");
        ada.HangsUp();
        var back = _room.Joins("ada", was: ada);
        back.Tells(new Leave());

        string.Join(", ", _room.Journal.Select(told => $"{told.Kind} {told.Who}"))
            .ShouldBe("Joined grace, Joined ada, Refused 127.0.0.1, Lost ada, Resumed ada, Left ada");
        _room.Journal.ShouldNotContain(told => told.Why.Contains("secret") || told.Why.Contains(ada.Hello!.Session));
        grace.ShouldSee("ada left (Quit)");
    }

    [Test]
    public void Packets_after_a_leave_are_ignored()
    {
        var grace = _room.Joins("grace");
        var ada = _room.Joins("ada");

        ada.Tells(new Leave(), new Leave(), new Say("1", "ghost", default));

        string.Join(", ", grace.Lines).ShouldBe("grace joined, ada joined, ada left (Quit)");
    }

    [Test]
    public void A_member_whose_inbox_is_not_read_is_not_idle()
    {
        var ada = _room.Joins("ada");

        _room.Happens(new RelayEvent.ReadingPaused(ada.Inbox));
        _room.Passes(seconds: 60);
        _room.Happens(new RelayEvent.ReadingResumed(ada.Inbox));
        _room.Passes(seconds: 44);
        var afterwards = ada.Bye;
        _room.Passes(seconds: 1);

        afterwards.ShouldBeNull();
        ada.Bye.ShouldNotBeNull().Reason.ShouldBe(ByeReason.Idle);
    }

    [Test]
    public void A_member_list_is_sent_even_if_it_is_empty()
    {
        var ada = _room.Connects();

        _room.InOneTurn(() => ada.AsksToJoin("ada").Tells(new Leave()));

        ada.Hears<Welcome>();
        ada.Hears<Present>().Nicknames.ShouldBeEmpty();
    }
}
