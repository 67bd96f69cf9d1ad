using System.Collections.Concurrent;
using Chat.Net.Hosting;
using Chat.Net.Packets;
using Chat.Net.Relaying;
using Chat.Specs.ConsoleClient;
using Microsoft.Extensions.Time.Testing;

namespace Chat.Specs.Net.Hosting;

public sealed class RelayLoopSpecs : IAsyncDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly RelayLoop _relay;

    private readonly InvalidOperationException _bug = new("a bug");
    private readonly ConcurrentQueue<RelayDiagnostic> _journal = [];
    private int _passes;

    public async ValueTask DisposeAsync() => await _relay.DisposeAsync();

    public RelayLoopSpecs() => _relay = new RelayLoop(new RelayOptions { MaxLag = 20_000 }, _time, _journal.Enqueue);

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

    [TestCase("""{"type":"wave"}""", "'type'")]
    [TestCase("""{"type":"say","id":"1","text":7,"saidAt":1}""", "'text'")]
    [TestCase("""{"type":"join","session":"x","version":1,"nickname":"ada"}""", "joined already")]
    public async Task A_protocol_violation_disconnects_only_its_sender_and_says_why(string packet, string words)
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");
        var grace = await new Caller(_relay).JoinsAsync("grace");

        await ada.TellsRawAsync(packet);

        var bye = (await ada.HearsTheEndAsync()).ShouldBeOfType<Bye>();
        (bye.Reason, bye.Words.Contains(words)).ShouldBe((ByeReason.Protocol, true), bye.Words);
        _journal.ShouldContain(o => o.Kind == DiagnosticKind.ProtocolError && o.Who == "ada" && o.Why == bye.Words);
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
        _journal.Count(o => o is { Kind: DiagnosticKind.ProtocolError, Who: "127.0.0.1" }).ShouldBe(3);
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

        (await silent.HearsTheEndAsync()).ShouldBeOfType<Bye>().Reason.ShouldBe(ByeReason.Idle);
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

        _journal.Count(o => o.Kind == DiagnosticKind.Refused).ShouldBe(10);
    }

    [Test]
    public async Task Fast_renames_are_throttled()
    {
        var grace = await new Caller(_relay).JoinsAsync("grace");
        var ada = await new Caller(_relay).JoinsAsync("ada");
        for (var i = 1; i <= 12; i++)
            await ada.TellsAsync(new Rename($"ada{i}"));

        await grace.SeesAsync("ada8 is now ada9");
        await SettleAsync(grace);

        grace.Lines().ShouldNotContain("ada9 is now ada10");
    }

    [Test]
    public async Task A_relay_that_keeps_nothing_refuses_a_question_for_the_past()
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");
        await ada.SeesAsync("ada joined");

        await ada.TellsAsync(new Fetch(ada.List.Begin, 10));

        (await ada.HearsAsync<Refused>()).Reason.ShouldBe(RefusedReason.NotKept);
    }

    [Test]
    public async Task Fast_questions_for_the_past_are_throttled()
    {
        var grace = await new Caller(_relay).JoinsAsync("grace");
        var ada = await new Caller(_relay).JoinsAsync("ada");
        for (var i = 1; i <= 11; i++)
            await ada.TellsAsync(new Fetch(ada.List.Begin, 10));
        await ada.SaysAsync("hello");

        await SettleAsync(grace);

        grace.Lines().ShouldNotContain("ada: hello");
    }

    [Test]
    public async Task A_bug_in_serving_one_client_is_reported_and_affects_nobody_else()
    {
        var bug = new TaskCompletionSource<string>();
        var relay = new RelayLoop(new RelayOptions(), _time, o =>
        {
            if (o is { Kind: DiagnosticKind.Joined, Who: "ada" })
                throw new InvalidOperationException("a bug");
            if (o.Kind == DiagnosticKind.Bug)
                bug.TrySetResult(o.Why);
        });
        await new Caller(relay).AsksToJoinAsync("ada");
        (await bug.Task.WaitAsync(TimeSpan.FromSeconds(10))).ShouldContain("a bug");

        var grace = await new Caller(relay).JoinsAsync("grace");

        await grace.SeesAsync("grace joined");
    }

    /// <summary>
    /// Lets time pass once the relay has taken in what
    /// happened before, and until it has looked at the clock.
    /// </summary>
    private async Task Pass(int seconds, Caller witness)
    {
        await SettleAsync(witness);
        _time.Advance(TimeSpan.FromSeconds(seconds));
        await SettleAsync(witness);
    }

    private async Task SettleAsync(Caller witness)
    {
        var mark = $"pass {++_passes}";
        await witness.SaysAsync(mark);
        await witness.SeesAsync($"{witness.Welcome!.Nickname}: {mark}");
    }

    [Test]
    public async Task A_relay_may_be_disposed_of_twice()
    {
        using var folder = new TemporaryFolder();
        var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback, data: folder.Path);
        await relay.DisposeAsync();

        await Should.NotThrowAsync(async () => await relay.DisposeAsync());
    }

    [Test]
    public async Task A_bug_in_reading_an_inbox_is_reported_and_ends_the_session()
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");

        ada.Inbox.ToRelay.Complete(_bug);

        await ShouldReportTheBugAndCloseAsync(ada.Delivery);
    }

    [Test]
    public async Task A_bug_in_reading_a_delivery_connection_is_reported_and_ends_the_session()
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");

        ada.Delivery.ToRelay.Complete(_bug);

        await ShouldReportTheBugAndCloseAsync(ada.Inbox);
    }

    [Test]
    public async Task A_bug_in_sending_is_reported_and_ends_the_session()
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");
        ada.Delivery.Fault = _bug;

        await ada.SaysAsync("hello");

        await ShouldReportTheBugAndCloseAsync(ada.Inbox);
    }

    private async Task ShouldReportTheBugAndCloseAsync(Wire other)
    {
        await other.ShouldCloseAsync();
        string.Join('\n', _journal.Where(o => o.Kind == DiagnosticKind.Bug).Select(o => o.Why)).ShouldContain("a bug");
    }
}
