using System.Collections.Concurrent;
using Chat.Net.Hosting;
using Chat.Net.Journals;
using Chat.Net.Packets;
using Chat.Net.Relaying;
using Chat.Specs.Net.Journals;
using Microsoft.Extensions.Time.Testing;

namespace Chat.Specs.Net.Hosting;

public class JournaledLoopSpecs
{
    private readonly MemoryFolder _folder = new();
    private readonly WatchedTime _time = new();
    private JournalLimits _limits = new();
    private Caller _ada = null!;

    [Test]
    public async Task A_relay_with_a_journal_goes_on_where_it_ended()
    {
        await using (var relay = Starts())
        {
            var ada = await new Caller(relay).JoinsAsync("ada");
            await ada.SaysAsync("hello");
            await ada.SeesAsync("ada: hello");
        }

        await using var again = Starts();
        var bo = await new Caller(again).JoinsAsync("bo");
        await bo.SeesAsync("bo joined");

        bo.Lines().ShouldBe(["ada joined", "ada: hello", "bo joined"]);
    }

    [Test]
    public async Task Nothing_is_told_before_it_is_on_disk()
    {
        var order = new ConcurrentQueue<string>();
        _folder.Flushing = () => order.Enqueue("on disk");
        await using (var relay = Starts(report: told => order.Enqueue(told.Sentence)))
            await new Caller(relay).JoinsAsync("ada");

        order.Distinct().Take(2).ShouldBe(["on disk", "ada joined from 127.0.0.1:5000 (1 here)"]);
    }

    [Test]
    public async Task A_relay_whose_disk_fails_shows_nothing_of_it_and_ends()
    {
        var relay = Starts();
        var ada = await new Caller(relay).JoinsAsync("ada");
        await ada.SeesAsync("ada joined");
        _folder.Flushing = () => throw new IOException("No space left on device");

        await ada.SaysAsync("hello");
        var failure = await Should.ThrowAsync<IOException>(relay.Ended.WaitAsync(TimeSpan.FromSeconds(3)));
        await Should.NotThrowAsync(async () => await relay.DisposeAsync());

        failure.Message.ShouldBe("No space left on device");
        ada.Lines().ShouldBe(["ada joined"]);
    }

    [Test]
    public async Task A_member_gets_its_name_back_after_a_restart()
    {
        var before = Starts();
        var ada = await new Caller(before).JoinsAsync("ada");
        await ada.SeesAsync("ada joined");
        await before.DisposeAsync();

        await using var relay = Starts();
        var back = await new Caller(relay).JoinsAsync("ada", was: ada);

        back.Welcome!.Resumed.ShouldBeTrue();
    }

    [Test]
    public async Task A_relay_whose_disk_has_failed_stops_however_many_still_want_in()
    {
        await using var relay = Starts();
        var ada = await new Caller(relay).JoinsAsync("ada");
        _folder.Flushing = () => throw new IOException("No space left on device");
        await ada.SaysAsync("hello");
        await EndOfAsync(relay);
        var guests = Enumerable.Range(0, 1_100).Select(_ => new Caller(relay)).ToList();

        await Should.NotThrowAsync(relay.StopAsync(TimeSpan.Zero).WaitAsync(TimeSpan.FromSeconds(3)));

        guests.Count.ShouldBe(1_100);
    }

    [Test]
    public async Task A_key_is_forgotten_only_when_its_end_is_on_disk()
    {
        await using var relay = Starts();
        var ada = await new Caller(relay).JoinsAsync("ada");
        await ada.SeesAsync("ada joined");
        var flushes = 0;
        _folder.Flushing = () => flushes += flushes == 1 ? throw new IOException("No space left on device") : 1;

        await ada.TellsAsync(new Rename("lovelace"));
        await EndOfAsync(relay);
        _folder.Flushing = () => { };

        KeyFile.Open(_folder).Keys.Keys.Select(nickname => nickname.Text).ShouldBe(["ada", "lovelace"]);
    }

    [Test]
    public async Task A_name_that_changes_its_case_keeps_its_key()
    {
        await using (var relay = Starts())
        {
            var ada = await new Caller(relay).JoinsAsync("ada");
            await ada.TellsAsync(new Rename("Ada"));
            await ada.SeesAsync("ada is now Ada");
        }

        KeyFile.Open(_folder).Keys.Keys.Select(nickname => nickname.Text).ShouldBe(["Ada"]);
    }

    [Test]
    public async Task A_relay_that_ends_says_so_in_its_journal()
    {
        await Starts().DisposeAsync();

        Journal.Open(_folder).StoppedAt.ShouldNotBeNull();
    }

    [Test]
    public async Task A_mark_that_cannot_be_written_is_none()
    {
        var relay = Starts();
        _folder.Flushing = () => throw new IOException("No space left on device");

        await Should.NotThrowAsync(async () => await relay.DisposeAsync());
    }

    [Test]
    public async Task A_name_is_not_held_for_longer_because_the_relay_was_off()
    {
        var time = new FakeTimeProvider();
        await using (var relay = Starts(time: time))
        {
            var ada = await new Caller(relay).JoinsAsync("ada");
            await ada.SeesAsync("ada joined");
        }
        time.Advance(TimeSpan.FromMinutes(1));
        await using var again = Starts(time: time);
        time.Advance(TimeSpan.FromSeconds(1));

        var bo = await new Caller(again).JoinsAsync("bo");
        await bo.SeesAsync("bo joined");

        bo.Lines().ShouldBe(["ada joined", "ada left (Lost)", "bo joined"]);
    }

    [Test]
    public async Task A_clock_that_went_back_holds_no_name_for_longer()
    {
        await using (var relay = Starts(time: new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(100))))
        {
            var ada = await new Caller(relay).JoinsAsync("ada");
            await ada.SeesAsync("ada joined");
        }
        var time = new FakeTimeProvider();
        await using var again = Starts(time: time);
        time.Advance(TimeSpan.FromSeconds(31));

        var bo = await new Caller(again).JoinsAsync("bo");
        await bo.SeesAsync("bo joined");

        bo.Lines().ShouldBe(["ada joined", "ada left (Lost)", "bo joined"]);
    }

    [Test]
    public async Task Time_passes_however_much_there_is_to_do()
    {
        var time = new FakeTimeProvider();
        var (lost, blocked) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var disk = new ManualResetEventSlim();
        await using var relay = Starts(
            told => _ = told.Kind == DiagnosticKind.Lost && lost.TrySetResult(), time);
        var ada = await new Caller(relay).JoinsAsync("ada");
        var bo = await new Caller(relay).JoinsAsync("bo");
        ada.HangsUp();
        await lost.Task.WaitAsync(TimeSpan.FromSeconds(3));
        _folder.Flushing = () =>
        {
            blocked.TrySetResult();
            disk.Wait();
        };
        await bo.SaysAsync("hello");
        await blocked.Task.WaitAsync(TimeSpan.FromSeconds(3));

        var crowd = Enumerable.Range(0, 1_100).Select(_ => new Caller(relay)).ToList();
        time.Advance(TimeSpan.FromSeconds(31));
        disk.Set();

        await Should.NotThrowAsync(bo.SeesAsync("ada left (Lost)"), $"after {crowd.Count} others");
    }

    [Test]
    public async Task A_text_is_decided_while_the_one_before_it_is_written()
    {
        using var disk = new ManualResetEventSlim();
        await using var relay = Starts(time: _time);
        await KeepsTheDiskBusyAsync(relay, disk);

        var decided = Should.NotThrowAsync(SaysMeanwhileAsync);
        await decided.ContinueWith(_ => disk.Set(), TaskScheduler.Default);

        await decided;
    }

    [Test]
    public async Task A_text_that_was_decided_while_the_disk_filled_waits_behind_the_other()
    {
        using var disk = new ManualResetEventSlim();
        await using var relay = Starts(time: _time);
        await KeepsTheDiskBusyAsync(relay, disk);
        await SaysMeanwhileAsync();
        _folder.IsFull = true;
        disk.Set();
        await _ada.HearsNoticeAsync();

        _folder.IsFull = false;
        _time.Advance(TimeSpan.FromSeconds(1));

        await Should.NotThrowAsync(_ada.SeesAsync("ada: meanwhile"));
        _ada.Lines().ShouldBe(["ada joined", "ada: first", "ada: meanwhile"]);
    }

    /// <summary>Ada says something; when this ends, the disk is busy with it until it is told to be done.</summary>
    private async Task KeepsTheDiskBusyAsync(RelayLoop relay, ManualResetEventSlim disk)
    {
        _ada = await new Caller(relay).JoinsAsync("ada");
        await _ada.SeesAsync("ada joined");
        var busy = new TaskCompletionSource();
        _folder.Appending = () =>
        {
            busy.TrySetResult();
            disk.Wait();
        };
        await _ada.SaysAsync("first");
        await busy.Task.WaitAsync(TimeSpan.FromSeconds(3));
    }

    /// <summary>Ada says something more; when this ends, the relay has looked at it.</summary>
    private async Task SaysMeanwhileAsync()
    {
        var looked = new TaskCompletionSource();
        _time.Looked = () => looked.TrySetResult();
        await _ada.SaysAsync("meanwhile");
        await looked.Task.WaitAsync(TimeSpan.FromSeconds(3));
    }

    [Test]
    public async Task A_relay_goes_on_from_the_middle_of_its_history()
    {
        _limits = new() { FileBytes = 100, RecentMessages = 1 };
        await SaysInTurnsAsync("ada", "one", "two");

        await using var again = Starts();
        var bo = await new Caller(again).JoinsAsync("bo");
        await Should.NotThrowAsync(bo.SeesAsync("bo joined"));

        bo.Lines().ShouldBe(["ada: two", "bo joined"]);
    }

    [Test]
    public async Task A_relay_knows_who_was_in_the_room_without_what_came_before()
    {
        _limits = new() { FileBytes = 100, RecentMessages = 1 };
        await SaysInTurnsAsync("ada", "one", "two");

        await using var again = Starts();
        var bo = await new Caller(again).JoinsAsync("bo");

        bo.Present.ShouldBe(["ada", "bo"], ignoreOrder: true);
    }

    /// <summary>A relay runs for as long as somebody says something; each of it is a turn.</summary>
    private async Task SaysInTurnsAsync(string nickname, params string[] texts)
    {
        await using var relay = Starts();
        var caller = await new Caller(relay).JoinsAsync(nickname);
        await caller.SeesAsync($"{nickname} joined");
        foreach (var text in texts)
        {
            await caller.SaysAsync(text);
            await caller.SeesAsync($"{nickname}: {text}");
        }
    }

    [Test]
    public async Task A_relay_lets_go_of_what_it_has_read_of_its_journal()
    {
        await SaysInTurnsAsync("ada", "one", "two");
        var journal = Journal.Open(_folder);

        await using var relay = new RelayLoop(new RelayOptions(), TimeProvider.System, journal: journal);

        journal.Past.Updates.ShouldBeEmpty();
    }

    [Test]
    public async Task A_full_disk_is_told_to_everyone()
    {
        await using var relay = Starts();
        var ada = await new Caller(relay).JoinsAsync("ada");
        var bo = await new Caller(relay).JoinsAsync("bo");
        await Task.WhenAll(ada.SeesAsync("bo joined"), bo.SeesAsync("bo joined"));
        _folder.IsFull = true;

        await ada.SaysAsync("hello");

        foreach (var caller in new[] { ada, bo })
            (await caller.HearsNoticeAsync()).Words.ShouldBe("The server's disk is full. What you say has to wait.");
    }

    [Test]
    public async Task A_text_that_waited_for_room_is_told()
    {
        var time = new FakeTimeProvider();
        await using var relay = Starts(time: time);
        var ada = await SaysToAFullDiskAsync(relay);

        _folder.IsFull = false;
        time.Advance(TimeSpan.FromSeconds(1));

        await Should.NotThrowAsync(ada.SeesAsync("ada: hello"));
    }

    [Test]
    public async Task A_relay_whose_disk_is_full_refuses_joins_and_keeps_texts_for_later()
    {
        var time = new FakeTimeProvider();
        await using var relay = Starts(time: time);
        var ada = await SaysToAFullDiskAsync(relay, "one");
        await ada.SaysAsync("two");

        var bo = await new Caller(relay).AsksToJoinAsync("bo");
        (await bo.HearsAsync<Refused>()).Reason.ShouldBe(RefusedReason.DiskFull);
        _folder.IsFull = false;
        time.Advance(TimeSpan.FromSeconds(1));
        await ada.SeesAsync("ada: two");

        ada.Lines().ShouldBe(["ada joined", "ada: one", "ada: two"]);
    }

    [Test]
    public async Task A_full_disk_is_told_once_and_so_is_its_end()
    {
        var time = new FakeTimeProvider();
        await using var relay = Starts(time: time);
        var ada = await SaysToAFullDiskAsync(relay);

        time.Advance(TimeSpan.FromSeconds(1));
        await (await new Caller(relay).AsksToJoinAsync("bo")).HearsAsync<Refused>();
        _folder.IsFull = false;
        time.Advance(TimeSpan.FromSeconds(1));

        (await ada.HearsNoticeAsync()).Words.ShouldBe("The server's disk has room again.");
        await Should.NotThrowAsync(ada.SeesAsync("ada: hello"));
    }

    [Test]
    public async Task Inboxes_are_not_read_while_the_disk_is_full()
    {
        await using var relay = Starts();
        var ada = await SaysToAFullDiskAsync(relay);

        // More than a connection holds that nobody reads.
        var saying = SaysOftenAsync(ada, 16);
        foreach (var nickname in new[] { "bo", "cy" })
            await (await new Caller(relay).AsksToJoinAsync(nickname)).HearsAsync<Refused>();

        saying.IsCompleted.ShouldBeFalse();
    }

    private static async Task SaysOftenAsync(Caller caller, int times)
    {
        for (var i = 0; i < times; i++)
            await caller.SaysAsync(new string('日', 4_000));
    }

    [Test]
    public async Task A_full_disk_is_in_the_log()
    {
        var (time, told) = (new FakeTimeProvider(), new ConcurrentQueue<RelayDiagnostic>());
        await using var relay = Starts(told.Enqueue, time);
        var ada = await SaysToAFullDiskAsync(relay);

        _folder.IsFull = false;
        time.Advance(TimeSpan.FromSeconds(1));
        await ada.HearsNoticeAsync();

        told.Skip(1).Select(one => $"{one.IsWarning}: {one.Sentence}").ShouldBe([
            "True: journal found no room on the disk; nothing is taken in until there is",
            "False: journal has room again",
        ]);
    }

    [Test]
    public async Task A_relay_that_is_stopped_while_its_disk_is_full_stops()
    {
        var time = new FakeTimeProvider();
        var relay = Starts(time: time);
        var ada = await new Caller(relay).JoinsAsync("ada");
        await ada.SeesAsync("ada joined");
        _folder.IsFull = true;
        await ada.SaysAsync("hello");
        await ada.HearsAsync<Notice>();

        var stopping = relay.StopAsync(TimeSpan.FromDays(1));
        await ada.HearsTheEndAsync();

        await Should.NotThrowAsync(stopping.WaitAsync(TimeSpan.FromSeconds(3)));
        await relay.DisposeAsync();
        _folder.IsFull = false;
        Journal.Open(_folder).Past.Updates.Count.ShouldBe(1);
    }

    [Test]
    public async Task A_relay_with_a_journal_says_that_the_past_can_be_fetched()
    {
        await using var relay = Starts();

        var ada = await new Caller(relay).JoinsAsync("ada");

        ada.Hello!.Past.ShouldBeTrue();
    }

    [Test]
    public async Task A_member_fetches_what_came_before_its_copy()
    {
        await SaysInTurnsAsync("ada", "one", "two");
        await using var relay = Starts(backlog: 1);
        var bo = await new Caller(relay).JoinsAsync("bo");
        await bo.SeesAsync("bo joined");

        await bo.FetchesAsync();

        bo.Lines().ShouldBe(["ada joined", "ada: one", "ada: two", "bo joined"]);
    }

    [Test]
    public async Task A_question_for_what_is_not_kept_is_refused()
    {
        await using var relay = Starts();
        var ada = await new Caller(relay).JoinsAsync("ada");
        await ada.SeesAsync("ada joined");

        await ada.TellsAsync(new Fetch(ada.List.Begin, 10));

        (await ada.HearsAsync<Refused>()).ShouldBe(new Refused(
            RefusedRequest.Fetch, null, RefusedReason.NotKept, "The server keeps nothing from before this."));
    }

    [Test]
    public async Task A_client_that_does_not_read_costs_one_answer_and_the_question_for_another()
    {
        await SaysInTurnsAsync("ada", "one", "two");
        await using var relay = Starts(backlog: 1);
        var bo = await new Caller(relay).JoinsAsync("bo");
        await bo.SeesAsync("bo joined");
        var (begin, reads) = (bo.List.Begin, new TaskCompletionSource());
        bo.Delivery.Hold = reads.Task;

        await bo.TellsAsync(new Fetch(begin, 10));
        await bo.Delivery.Held;
        for (var i = 0; i < 4; i++)
            await bo.TellsAsync(new Fetch(begin, 10));
        await bo.SaysAsync("enough");
        await (await new Caller(relay).JoinsAsync("cy")).SeesAsync("bo: enough");
        reads.SetResult();

        (await bo.CountsAnswersAsync()).ShouldBeInRange(1, 2);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_past_that_cannot_be_read_is_refused(bool isDisk)
    {
        await SaysInTurnsAsync("ada", "one", "two");
        await using var relay = Starts(backlog: 1);
        var bo = await new Caller(relay).JoinsAsync("bo");
        await bo.SeesAsync("bo joined");
        _folder.Reading = () => throw (isDisk ? new IOException("Damaged.") : new JournalException("Damaged."));

        await bo.TellsAsync(new Fetch(bo.List.Begin, 10));

        (await bo.HearsAsync<Refused>()).Reason.ShouldBe(RefusedReason.NotKept);
    }

    [Test]
    public async Task A_turn_whose_forgotten_keys_find_no_room_is_told()
    {
        await using var relay = Starts();
        var ada = await new Caller(relay).JoinsAsync("ada");
        var bo = await new Caller(relay).JoinsAsync("bo");
        await bo.SeesAsync("bo joined");
        _folder.FileWithoutRoom = "keys";

        await ada.TellsAsync(new Leave());

        await Should.NotThrowAsync(bo.SeesAsync("ada left (Quit)"));
    }

    [Test]
    public async Task A_question_is_answered_although_the_last_answer_is_still_being_sent()
    {
        await SaysInTurnsAsync("ada", "one", "two");
        await using var relay = Starts(backlog: 1);
        var bo = await new Caller(relay).JoinsAsync("bo");
        await bo.SeesAsync("bo joined");
        var reads = new TaskCompletionSource();
        bo.Delivery.Hold = reads.Task;
        await bo.TellsAsync(new Fetch(bo.List.Begin, 10));
        await bo.Delivery.Held.WaitAsync(TimeSpan.FromSeconds(3));

        await bo.TellsAsync(new Fetch(bo.List.Begin, 10));
        await bo.SaysAsync("enough");
        await (await new Caller(relay).JoinsAsync("cy")).SeesAsync("bo: enough");
        reads.SetResult();

        (await bo.CountsAnswersAsync(atLeast: 2)).ShouldBe(2);
    }

    /// <summary>Ada joins, the disk fills up, and she says something, which has to wait.</summary>
    private async Task<Caller> SaysToAFullDiskAsync(RelayLoop relay, string text = "hello")
    {
        var ada = await new Caller(relay).JoinsAsync("ada");
        await ada.SeesAsync("ada joined");
        _folder.IsFull = true;
        await ada.SaysAsync(text);
        await ada.HearsNoticeAsync();
        return ada;
    }

    private static Task<IOException> EndOfAsync(RelayLoop relay) =>
        Should.ThrowAsync<IOException>(relay.Ended.WaitAsync(TimeSpan.FromSeconds(3)));

    private RelayLoop Starts(
        Action<RelayDiagnostic>? report = null, TimeProvider? time = null, int backlog = 1_000) =>
        new(
            new RelayOptions { Burst = 100, Log = new() { BacklogMessages = backlog } },
            time ?? TimeProvider.System,
            report,
            Journal.Open(_folder, _limits));
}
