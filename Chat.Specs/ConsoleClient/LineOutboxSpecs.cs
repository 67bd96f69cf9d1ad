using Chat.ConsoleClient;
using Chat.ConsoleClient.Keeping;
using Chat.ConsoleClient.Settings;
using Chat.Net.Client;
using Chat.Net.Hosting;
using Chat.Specs.ConsoleClient.Keeping;

namespace Chat.Specs.ConsoleClient;

/// <summary>Bo's evenings without a screen: what one of them did not deliver, the next one tells.</summary>
public class LineOutboxSpecs
{
    private readonly ClientOptions _key = new();
    private TemporaryFolder _outbox = null!;
    private TemporaryFolder _data = null!;
    private Relay _relay = null!;
    private Func<string, UndeliveredFile?>? _open;
    private int _backlog = 1_000;
    private string _told = "";

    [SetUp]
    public void MakeFolders() => (_outbox, _data) = (new TemporaryFolder(), new TemporaryFolder());

    [TearDown]
    public void RemoveFolders()
    {
        _outbox.Dispose();
        _data.Dispose();
    }

    [Test]
    public async Task A_line_that_is_not_delivered_is_kept()
    {
        await ChatsAsync(SaysWithoutServerAsync);

        KeptBytes.ShouldBeGreaterThan(0);
    }

    private long KeptBytes => new DirectoryInfo(_outbox.Path).GetFiles().Sum(file => file.Length);

    private async Task SaysWithoutServerAsync(Keyboard keyboard, Paper paper)
    {
        await paper.ShouldShowAsync("* bo joined");
        await _relay.DisposeAsync();
        keyboard.Types("lost?", "/help");
        await paper.ShouldShowAsync("- /who");
    }

    /// <summary>Bo sits at plain lines, in a room that is kept, and stops with Ctrl-C.</summary>
    private async Task ChatsAsync(Func<Keyboard, Paper, Task> chat, string name = "bo")
    {
        using var keyboard = new Keyboard();
        using var paper = new Paper();
        using var stop = new CancellationTokenSource();
        await using var relay = _relay = await Relay.StartAsync(
            RelayEndpoints.AnyOnLoopback, new() { Log = new() { BacklogMessages = _backlog } }, data: _data.Path);
        var address = new RelayAddress("127.0.0.1", relay.DeliveryPort, relay.InboxPort);
        await using var bo = await ChatClient.JoinAsync(address, name, _key);
        using var outbox = new OutboxKeeper(_outbox.Path, _open);
        var running = LineMode.RunAsync(
            bo, keyboard, paper, paper, new LineOptions { TakesCommands = true }, outbox, stop.Token);
        keyboard.Types("/who");
        await paper.ShouldShowAsync("- here:");
        await chat(keyboard, paper);
        await stop.CancelAsync();
        keyboard.Ends();
        await running.WaitAsync(TimeSpan.FromSeconds(5));
        _told = paper.ToString();
    }

    [Test]
    public async Task A_line_that_is_delivered_is_not_kept()
    {
        await ChatsAsync(async (keyboard, paper) =>
        {
            keyboard.Types("hello");
            await paper.ShouldShowAsync("bo: hello");
            keyboard.Types("/help");
            await paper.ShouldShowAsync("- /who");
        });

        KeptBytes.ShouldBe(0);
    }

    [Test]
    public async Task The_next_start_tells_what_was_not_delivered()
    {
        await ChatsAsync(SaysWithoutServerAsync);

        await ChatsAsync((_, paper) => paper.ShouldShowAsync(": lost?\n- /send says it now, /discard forgets it\n"));
    }

    [Test]
    public async Task A_line_that_was_not_delivered_is_sent_when_it_is_wanted()
    {
        await ChatsAsync(SaysWithoutServerAsync);

        await ChatsAsync(async (keyboard, paper) =>
        {
            await paper.ShouldShowAsync("/send says it now");
            keyboard.Types("/send");
            await paper.ShouldShowAsync("bo: lost?");
        });
    }

    [Test]
    public async Task A_line_that_was_not_delivered_is_forgotten_when_it_is_not_wanted()
    {
        await ChatsAsync(SaysWithoutServerAsync);

        await ChatsAsync(async (keyboard, paper) =>
        {
            await paper.ShouldShowAsync("/discard forgets it");
            keyboard.Types("/discard", "/help");
            await paper.ShouldShowAsync("- /who");
        });

        KeptBytes.ShouldBe(0);
    }

    [Test]
    public async Task A_line_is_kept_with_the_place_after_which_it_was_said()
    {
        await ChatsAsync(SaysWithoutServerAsync);

        File.ReadAllText(Directory.GetFiles(_outbox.Path).Single()).ShouldContain("\"After\":1}");
    }

    [Test]
    public async Task A_copy_that_begins_too_late_is_completed_before_anyone_is_asked()
    {
        await ChatsAsync(SaysWithoutServerAsync);
        await SomebodyElseTalksAsync();
        _backlog = 1;

        await ChatsAsync((_, paper) => paper.ShouldShowAsync("/send says it now"));

        _told.ShouldNotContain("or perhaps it was");
    }

    private async Task SomebodyElseTalksAsync()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback, data: _data.Path);
        await using var grace = await ChatClient.JoinAsync(
            new RelayAddress("127.0.0.1", relay.DeliveryPort, relay.InboxPort), "grace");
        grace.Say("meanwhile");
        while (await grace.Events.ReadAsync(deadline.Token) is not ClientEvent.Delivered)
        {
        }
    }

    [Test]
    public async Task Leftovers_are_asked_about_with_doubt_where_the_past_is_gone()
    {
        await ChatsAsync(SaysWithoutServerAsync);
        foreach (var file in Directory.GetFiles(_outbox.Path))
            File.WriteAllText(file, File.ReadAllText(file).Replace("\"After\":1}", "\"After\":-1}"));

        await ChatsAsync((_, paper) => paper.ShouldShowAsync("- or perhaps it was"));
    }

    [Test]
    public async Task A_person_who_stops_is_told_that_a_line_is_kept()
    {
        await ChatsAsync(SaysWithoutServerAsync);

        _told.ShouldEndWith("Stopped; 1 message was not delivered: it is kept for the next start.\n");
    }

    [Test]
    public async Task A_person_is_told_that_there_is_no_room_to_keep_a_line()
    {
        _open = _ => new UndeliveredFile(new FullStream());

        await ChatsAsync(async (keyboard, paper) =>
        {
            keyboard.Types("hello");
            await paper.ShouldShowAsync("what is not delivered is not kept any more: ");
        });
    }

    [Test]
    public async Task The_question_comes_after_what_was_said_before()
    {
        await ChatsAsync(async (keyboard, paper) =>
        {
            keyboard.Types("one");
            await paper.ShouldShowAsync("bo: one");
            await SaysWithoutServerAsync(keyboard, paper);
        });

        await ChatsAsync((_, paper) => paper.ShouldShowAsync("/send says it now"));

        _told.IndexOf("bo: one", StringComparison.Ordinal).ShouldBeLessThan(
            _told.IndexOf("- not delivered", StringComparison.Ordinal));
    }

    [Test]
    public async Task Lines_are_kept_under_the_name_that_one_has()
    {
        await ChatsAsync(async (keyboard, paper) =>
        {
            keyboard.Types("/nick bob");
            await paper.ShouldShowAsync("bo is now bob");
            await SaysWithoutServerAsync(keyboard, paper);
        });

        await ChatsAsync((_, paper) => paper.ShouldShowAsync("/send says it now"), "bob");
    }
}
