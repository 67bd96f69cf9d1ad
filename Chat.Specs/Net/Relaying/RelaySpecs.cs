using System.Collections.Concurrent;
using Chat.Net.Hosting;
using Chat.Net.Packets;
using Chat.Net.Relaying;
using Chat.Specs.Time;

namespace Chat.Specs.Net.Relaying;

public sealed class RelaySpecs : IAsyncDisposable
{
    private readonly ManualTime _time = new();
    private readonly RelayLoop _relay;

    private readonly ConcurrentQueue<RelayDiagnostic> _journal = [];
    private int _passes;

    public async ValueTask DisposeAsync() => await _relay.DisposeAsync();

    public RelaySpecs() => _relay = new RelayLoop(new RelayOptions { MaxLag = 20_000 }, _time, _journal.Enqueue);

    [Test]
    public async Task A_new_member_gets_a_welcome_the_member_list_and_the_messages()
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");

        var grace = await new Caller(_relay).JoinsAsync("grace");
        await ada.SaysAsync("hello");

        grace.Present.ShouldBe(["ada", "grace"]);
        await grace.SeesAsync("ada: hello");
        await ada.SeesAsync("ada: hello");
        string.Join(", ", ada.Lines()).ShouldBe("ada joined, grace joined, ada: hello");
    }

    [Test]
    public async Task A_duplicate_gets_its_number_and_an_empty_text_is_rejected_by_id()
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");
        await ada.SaysAsync("hello", id: "1");
        await ada.SeesAsync("ada: hello");

        await ada.SaysAsync("hello", id: "1");
        var taken = await ada.HearsAsync<Taken>();
        await ada.SaysAsync("   ", id: "2");
        var refused = await ada.HearsAsync<Refused>();

        taken.ShouldBe(new Taken("1", 2));
        (refused.What, refused.Id, refused.Reason).ShouldBe(("say", "2", "textEmpty"));
    }

    [Test]
    public async Task A_rejection_truncates_a_long_id()
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");
        await ada.SeesAsync("ada joined");

        await ada.SaysAsync("", id: new string('i', 65_480));

        var refused = await ada.HearsAsync<Refused>();
        (refused.Reason, refused.Id!.Length).ShouldBe(("badId", 64));
    }

    [Test]
    public async Task A_leaving_member_gets_a_bye_and_is_gone_at_once()
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");
        var grace = await new Caller(_relay).JoinsAsync("grace");

        await ada.TellsAsync(new Leave());

        await grace.SeesAsync("ada left (Quit)");
        (await ada.HearsTheEndAsync()).ShouldBeOfType<Bye>().Reason.ShouldBe("left");
    }

    [Test]
    public async Task The_relay_waits_for_the_client_to_close_first()
    {
        var grace = await new Caller(_relay).JoinsAsync("grace");
        var ada = await new Caller(_relay).JoinsAsync("ada");
        await ada.TellsAsync(new Leave());
        await ada.ReadsToTheEndAsync();

        await SettleAsync(grace);
        var closedByRelay = ada.Delivery.Closed.IsCompleted || ada.Inbox.Closed.IsCompleted;
        ada.Delivery.ToRelay.Complete();

        closedByRelay.ShouldBeFalse("the client may still be reading");
        await ada.Delivery.ShouldCloseAsync();
        await ada.Inbox.ShouldCloseAsync();
    }

    [Test]
    public async Task Data_sent_to_the_delivery_port_is_a_protocol_error()
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");

        await ada.Delivery.ToRelay.WriteAsync("hello?"u8.ToArray());

        var bye = (await ada.HearsTheEndAsync()).ShouldBeOfType<Bye>();
        (bye.Reason, bye.Words).ShouldBe(("protocol", "The delivery port is one way, from the relay to the client; this client sent something on it."));
    }

    [Test]
    public async Task A_long_member_list_spans_several_packets()
    {
        var long62 = string.Concat(Enumerable.Repeat("\U00010A10\U00010A01\U00010A02\U00010A05", 16))[..^4];
        for (var i = 0; i < 256; i++)
            await new Caller(_relay).JoinsAsync($"{long62}{char.ConvertFromUtf32(0x20000 + i)}\U00010A01");

        var ada = await new Caller(_relay).JoinsAsync("ada");
        while (ada.Present.Count < 257)
            ada.Present.AddRange((await ada.HearsAsync<Present>()).Nicknames);

        ada.Present.ShouldContain("ada");
    }

    [Test]
    public async Task A_join_accepted_during_shutdown_is_delivered_before_the_bye()
    {
        RelayLoop? relay = null;
        Task? stopping = null;
        relay = new RelayLoop(new RelayOptions(), _time, told => stopping = told is { What: "joined", Who: "late" } ? relay!.StopAsync(TimeSpan.FromSeconds(5)) : null);
        var grace = await new Caller(relay).JoinsAsync("grace");
        await grace.SeesAsync("grace joined");

        await new Caller(relay).AsksToJoinAsync("late");

        await grace.SeesAsync("late joined");
    }

    [Test]
    public async Task A_disconnected_member_leaves_after_30_seconds()
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");
        var grace = await new Caller(_relay).JoinsAsync("grace");

        ada.HangsUp();
        await ada.Delivering;
        await Pass(seconds: 29, grace);
        var held = string.Join(", ", grace.Lines());
        await Pass(seconds: 2, grace);

        held.ShouldNotContain("left");
        await grace.SeesAsync("ada left (Lost)");
    }

    [TestCase(true, Description = "its connections have ended")]
    [TestCase(false, Description = "they are dead, and the relay has not noticed")]
    public async Task A_returning_member_resumes_and_gets_only_the_missed_messages(bool ended)
    {
        var grace = await new Caller(_relay).JoinsAsync("grace");
        var ada = await new Caller(_relay).JoinsAsync("ada");
        await ada.SeesAsync("ada joined");
        if (ended)
            ada.HangsUp();
        await SettleAsync(grace);
        await grace.SaysAsync("missed");
        await grace.SeesAsync("grace: missed");

        var back = await new Caller(_relay).JoinsAsync("ada", was: ada);
        await grace.SaysAsync("welcome back");
        await back.SeesAsync("grace: welcome back");

        back.Welcome!.Resumed.ShouldBeTrue();
        string.Join(", ", back.Lines()).ShouldBe("grace joined, ada joined, grace: pass 1, grace: missed, grace: welcome back");
        await ada.Delivering.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Test]
    public async Task A_resume_from_a_wrong_head_gets_a_fresh_copy()
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");
        await ada.SeesAsync("ada joined");
        var back = new Caller(_relay);
        var hello = await back.HearsAsync<Hello>();
        back.Receive();

        await back.TellsAsync(new Join(hello.Session, 1, "ada", ada.Hello!.Session, ada.Welcome!.From with { Number = 1 }));

        var welcome = await back.HearsAsync<Welcome>();
        (welcome.Resumed, welcome.From.Number).ShouldBe((false, 0));
    }

    [TestCase("""{"type":"wave"}""", "'type'")]
    [TestCase("""{"type":"say","id":"1","text":7,"saidAt":1}""", "$.text")]
    [TestCase("""{"type":"join","session":"x","version":1,"nickname":"ada"}""", "joined already")]
    public async Task A_protocol_violation_disconnects_only_its_sender_and_says_why(string packet, string words)
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");
        var grace = await new Caller(_relay).JoinsAsync("grace");

        await ada.TellsRawAsync(packet);

        var bye = (await ada.HearsTheEndAsync()).ShouldBeOfType<Bye>();
        (bye.Reason, bye.Words.Contains(words)).ShouldBe(("protocol", true), bye.Words);
        _journal.ShouldContain(o => o.What == "protocol error" && o.Who == "ada" && o.Why == bye.Words);
        await SettleAsync(grace);
        string.Join(", ", grace.Lines()).ShouldNotContain("left");
    }

    [Test]
    public async Task A_protocol_violation_disconnects_a_pending_connection()
    {
        var talker = new Caller(_relay);
        await talker.Delivery.ToRelay.WriteAsync("GET / HTTP/1.1\r\n"u8.ToArray());
        var guesser = new Caller(_relay);
        guesser.Receive();
        await guesser.TellsAsync(new Join("guessed", 1, "mallory"));
        var early = new Caller(_relay);
        early.Receive();

        await early.SaysAsync("hello");

        await talker.HearsTheEndAsync();
        await guesser.Inbox.Closed.WaitAsync(TimeSpan.FromSeconds(3));
        await early.Inbox.Closed.WaitAsync(TimeSpan.FromSeconds(3));
        await SettleAsync(await new Caller(_relay).JoinsAsync("grace"));
        _journal.Count(o => o is { What: "protocol error", Who: "127.0.0.1" }).ShouldBe(3);
    }

    [Test]
    public async Task A_rejected_join_says_why_and_can_be_retried()
    {
        await new Caller(_relay).JoinsAsync("ada");
        var other = await new Caller(_relay).AsksToJoinAsync("Ada");

        var refused = await other.HearsAsync<Refused>();
        await other.TellsAsync(new Join(other.Hello!.Session, 1, "not a name"));
        var again = await other.HearsAsync<Refused>();
        await other.TellsAsync(new Join(other.Hello!.Session, 2, "alan"));
        var version = await other.HearsAsync<Refused>();
        await other.TellsAsync(new Join(other.Hello!.Session, 1, "alan"));

        (refused.What, refused.Reason).ShouldBe(("join", "nicknameInUse"));
        refused.Words.ShouldBe("Someone in the room has this name already.");
        (again.Reason, version.Reason).ShouldBe(("nicknameCharacter", "version"));
        (await other.HearsAsync<Welcome>()).Nickname.ShouldBe("alan");
    }

    [Test]
    public async Task A_join_retry_must_name_the_same_session()
    {
        var grace = await new Caller(_relay).JoinsAsync("grace");
        var other = await new Caller(_relay).AsksToJoinAsync("Grace");
        await other.HearsAsync<Refused>();

        await other.TellsAsync(new Join(grace.Hello!.Session, 1, "other"));

        (await other.ReadsToTheEndAsync()).ShouldBeOfType<Bye>().Reason.ShouldBe("protocol");
    }

    [Test]
    public async Task The_join_timeout_disconnects_a_pending_connection()
    {
        var grace = await new Caller(_relay).JoinsAsync("grace");
        var caller = new Caller(_relay);
        await caller.HearsAsync<Hello>();
        var half = new Caller(_relay);
        half.Receive();

        await Pass(seconds: 11, grace);

        (await caller.HearsTheEndAsync()).ShouldBeOfType<Bye>().Reason.ShouldBe("join");
        await half.Inbox.Closed.WaitAsync(TimeSpan.FromSeconds(3));
    }

    [Test]
    public async Task A_closing_connection_does_not_hit_the_join_timeout()
    {
        var grace = await new Caller(_relay).JoinsAsync("grace");
        var rude = await new Caller(_relay).AsksToJoinAsync("grace");
        await rude.HearsAsync<Refused>();
        await Pass(seconds: 9, grace);

        rude.Delivery.Stuck = true;
        await rude.TellsRawAsync("""{"type":"wave"}""");
        for (var i = 0; i < 8 && _journal.All(o => o.What != "protocol error"); i++)
            await SettleAsync(grace);
        await Pass(seconds: 1, grace);

        string.Join(", ", _journal.Select(o => o.What)).ShouldBe("joined, refused, protocol error");
    }

    [Test]
    public async Task A_silent_member_is_disconnected_after_45_seconds_and_an_active_one_stays()
    {
        var silent = await new Caller(_relay).JoinsAsync("silent");
        var grace = await new Caller(_relay).JoinsAsync("grace");
        for (var i = 0; i < 4; i++)
        {
            await grace.TellsAsync(new Alive());
            await Pass(seconds: 12, grace);
        }

        (await silent.HearsTheEndAsync()).ShouldBeOfType<Bye>().Reason.ShouldBe("idle");
        grace.SignsOfLife.ShouldBe(3);
        grace.Delivering.IsCompleted.ShouldBeFalse();
    }

    [Test]
    public async Task The_bye_waits_for_the_packet_in_flight()
    {
        var silent = await new Caller(_relay).JoinsAsync("silent");
        var grace = await new Caller(_relay).JoinsAsync("grace");
        await silent.SeesAsync("grace joined");
        var taking = new TaskCompletionSource();
        silent.Delivery.Hold = taking.Task;

        foreach (var seconds in new[] { 15, 15, 15 })
        {
            await grace.TellsAsync(new Alive());
            await Pass(seconds, grace);
        }
        taking.SetResult();

        (await silent.HearsTheEndAsync()).ShouldBeOfType<Bye>().Reason.ShouldBe("idle");
    }

    [Test]
    public async Task A_fast_sender_is_throttled_and_loses_nothing()
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");
        var grace = await new Caller(_relay).JoinsAsync("grace");

        for (var i = 1; i <= 12; i++)
            await ada.SaysAsync($"line {i}");

        await grace.SeesAsync("ada: line 10");
        await SettleAsync(grace);
        grace.Lines().ShouldNotContain("ada: line 11");
        for (var i = 0; i < 50 && !grace.Lines().Contains("ada: line 12"); i++)
            await Pass(seconds: 1, grace);
        grace.Lines().Count(line => line.Contains("ada: ")).ShouldBe(12);
    }

    [Test]
    public async Task Fast_join_attempts_are_throttled()
    {
        var grace = await new Caller(_relay).JoinsAsync("grace");
        var guesser = await new Caller(_relay).AsksToJoinAsync("grace");
        for (var i = 2; i <= 12; i++)
            await guesser.TellsAsync(new Join(guesser.Hello!.Session, 1, "grace"));

        for (var i = 1; i <= 10; i++)
            await guesser.HearsAsync<Refused>();
        await SettleAsync(grace);

        _journal.Count(o => o.What == "refused").ShouldBe(10);
    }

    [Test]
    public async Task A_superseded_connection_is_ignored()
    {
        var grace = await new Caller(_relay).JoinsAsync("grace");
        var ada = await new Caller(_relay).JoinsAsync("ada");
        for (var i = 1; i <= 11; i++)
            await ada.SaysAsync($"line {i}");
        await ada.TellsAsync(new Leave());
        await ada.SeesAsync("ada: line 10");

        var back = await new Caller(_relay).JoinsAsync("ada", was: ada);
        for (var i = 0; i < 3; i++)
            await Pass(seconds: 1, grace);
        await back.SaysAsync("still here");

        await grace.SeesAsync("ada: still here");
        grace.Lines().ShouldNotContain("ada left (Quit)");
    }

    [Test]
    public async Task A_slow_reader_is_disconnected_and_delays_nobody()
    {
        var slow = await new Caller(_relay).JoinsAsync("slow");
        var grace = await new Caller(_relay).JoinsAsync("grace");
        slow.Delivery.Stuck = true;

        for (var i = 0; i < 8; i++)
            await grace.SaysAsync(new string('x', 4_000));
        await SettleAsync(grace);
        await Pass(seconds: 1, grace);
        await Pass(seconds: 1, grace);

        await slow.Delivery.ShouldCloseAsync();
        _journal.ShouldContain(o => o.What == "slow" && o.Who == "slow");
    }

    [Test]
    public async Task A_member_catching_up_is_disconnected_only_after_the_stall_timeout()
    {
        var grace = await new Caller(_relay).JoinsAsync("grace");
        for (var i = 0; i < 8; i++)
            await grace.SaysAsync(new string('x', 4_000));
        await SettleAsync(grace);
        var late = new Caller(_relay);
        var hello = await late.HearsAsync<Hello>();
        late.Delivery.Stuck = true;
        late.Receive();
        await late.TellsAsync(new Join(hello.Session, 1, "late"));
        await grace.SeesAsync("late joined");

        await Pass(seconds: 2, grace);
        var afterTwo = late.Delivery.Closed.IsCompleted;
        await Pass(seconds: 10, grace);
        await Pass(seconds: 1, grace);

        afterTwo.ShouldBeFalse();
        await late.Delivery.ShouldCloseAsync();
    }

    [Test]
    public async Task A_full_room_rejects_a_join()
    {
        var relay = new RelayLoop(new RelayOptions { MaxClients = 1 }, _time);
        await new Caller(relay).JoinsAsync("ada");

        var grace = await new Caller(relay).AsksToJoinAsync("grace");

        (await grace.HearsAsync<Refused>()).Reason.ShouldBe("full");
    }


    [Test]
    public async Task Too_many_pending_connections_evict_the_oldest_per_address_and_overall()
    {
        var relay = new RelayLoop(new RelayOptions { MaxPending = 3, MaxPendingPerAddress = 2 }, _time);
        var first = new Caller(relay, "10.0.0.1");
        await first.HearsAsync<Hello>();
        var mob = new List<Caller>();
        for (var i = 0; i < 3; i++)
        {
            mob.Add(new Caller(relay, "10.6.6.6"));
            await mob[i].HearsAsync<Hello>();
        }
        var other = new Caller(relay, "10.0.0.2");
        await other.HearsAsync<Hello>();

        (await mob[0].HearsTheEndAsync()).ShouldBeOfType<Bye>().Reason.ShouldBe("crowded");
        (await first.HearsTheEndAsync()).ShouldBeOfType<Bye>().Reason.ShouldBe("crowded");
        mob.Skip(1).ShouldAllBe(caller => !caller.Delivering.IsCompleted);
    }

    [Test]
    public async Task A_shutdown_delivers_accepted_messages_and_then_a_bye()
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");
        var grace = await new Caller(_relay).JoinsAsync("grace");
        var stranger = new Caller(_relay);
        await stranger.HearsAsync<Hello>();
        await ada.SaysAsync("last words");
        await ada.SeesAsync("ada: last words");

        var stopping = _relay.StopAsync(TimeSpan.FromSeconds(5));

        await grace.SeesAsync("ada: last words");
        foreach (var caller in new[] { ada, grace, stranger })
            (await caller.HearsTheEndAsync()).ShouldBeOfType<Bye>().Reason.ShouldBe("shutdown");
        await stopping;
        _journal.ShouldNotContain(o => o.What == "lost");
    }

    [Test]
    public async Task Diagnostics_report_joins_and_leaves_but_no_texts_or_sessions()
    {
        var grace = await new Caller(_relay).JoinsAsync("grace");
        var ada = await new Caller(_relay).JoinsAsync("ada");
        await (await new Caller(_relay).AsksToJoinAsync("ADA")).HearsAsync<Refused>();
        await ada.SaysAsync("secret");
        await ada.SeesAsync("ada: secret");
        ada.HangsUp();
        await SettleAsync(grace);
        var back = await new Caller(_relay).JoinsAsync("ada", was: ada);
        await back.TellsAsync(new Leave());
        await grace.SeesAsync("ada left (Quit)");

        string.Join(", ", _journal.Select(o => $"{o.What} {o.Who}")).ShouldBe("joined grace, joined ada, refused 127.0.0.1, lost ada, resumed ada, left ada");
        _journal.ShouldNotContain(o => o.Why.Contains("secret") || o.Why.Contains(ada.Hello!.Session));
    }

    [Test]
    public async Task A_bug_in_serving_one_client_is_reported_and_affects_nobody_else()
    {
        var bug = new TaskCompletionSource<string>();
        var relay = new RelayLoop(new RelayOptions(), _time, o =>
        {
            if (o is { What: "joined", Who: "ada" })
                throw new InvalidOperationException("a bug");
            if (o.What == "bug")
                bug.TrySetResult(o.Why);
        });
        await new Caller(relay).AsksToJoinAsync("ada");
        (await bug.Task.WaitAsync(TimeSpan.FromSeconds(10))).ShouldContain("a bug");

        var grace = await new Caller(relay).JoinsAsync("grace");

        await grace.SeesAsync("grace joined");
    }

    [Test]
    public async Task Packets_after_a_leave_are_ignored()
    {
        var grace = await new Caller(_relay).JoinsAsync("grace");
        var ada = await new Caller(_relay).JoinsAsync("ada");
        byte[] atOnce = [.. PacketCodec.Encode(new Leave()).Span, .. PacketCodec.Encode(new Leave()).Span, .. PacketCodec.Encode(new Say("1", "ghost", default)).Span];

        await ada.Inbox.ToRelay.WriteAsync(atOnce);

        await grace.SeesAsync("ada left (Quit)");
        await SettleAsync(grace);
        string.Join(", ", grace.Lines()).ShouldBe("grace joined, ada joined, ada left (Quit), grace: pass 1");
    }

    /// <summary>Lets time pass once the relay has taken in what happened before, and until it has looked at the clock.</summary>
    private async Task Pass(int seconds, Caller witness)
    {
        await SettleAsync(witness);
        _time.Pass(TimeSpan.FromSeconds(seconds));
        await SettleAsync(witness);
    }

    private async Task SettleAsync(Caller witness)
    {
        var mark = $"pass {++_passes}";
        await witness.SaysAsync(mark);
        await witness.SeesAsync($"{witness.Welcome!.Nickname}: {mark}");
    }
}
