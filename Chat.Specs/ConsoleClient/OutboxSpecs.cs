using Chat.ConsoleClient;
using Chat.ConsoleClient.Keeping;
using Chat.Net.Client;
using Chat.Net.Hosting;
using Chat.Specs.ConsoleClient.Keeping;

namespace Chat.Specs.ConsoleClient;

/// <summary>Bo's evenings: what one of them did not deliver, the next one shows.</summary>
public class OutboxSpecs
{
    private readonly ClientOptions _key = new();
    private TemporaryFolder _outbox = null!;
    private TemporaryFolder _data = null!;
    private Relay _relay = null!;
    private Func<string, UndeliveredFile?>? _open;

    [SetUp]
    public void MakeFolders() => (_outbox, _data) = (new TemporaryFolder(), new TemporaryFolder());

    [TearDown]
    public void RemoveFolders()
    {
        _outbox.Dispose();
        _data.Dispose();
    }

    [Test]
    public async Task Undelivered_texts_are_shown_at_the_next_start()
    {
        await ChatsAsync(SaysWithoutServerAsync);

        await ChatsAsync(glass => glass.ShouldShowAsync("not delivered"));
    }

    [Test]
    public async Task Leftovers_are_delivered_when_they_are_wanted()
    {
        await ChatsAsync(SaysWithoutServerAsync);

        await ChatsAsync(async glass =>
        {
            await glass.ShouldShowAsync("/send says it now");
            glass.Types("/send\n");
            await ShouldShowMessageAsync(glass, "lost?");
        });
    }

    /// <summary>Once it is in the list, the name before it has a colour, which ends there.</summary>
    private static Task ShouldShowMessageAsync(Glass glass, string text) =>
        glass.ShouldShowAsync($"\u001b[0m: {text}");

    [Test]
    public async Task Leftovers_that_are_not_wanted_are_gone()
    {
        await ChatsAsync(SaysWithoutServerAsync);

        await ChatsAsync(async glass =>
        {
            await glass.ShouldShowAsync("/discard forgets it");
            glass.Types("/discard\n");
        });

        KeptBytes.ShouldBe(0);
    }

    [Test]
    public async Task Texts_are_kept_under_the_name_that_one_has()
    {
        await ChatsAsync(async glass =>
        {
            glass.Types("/nick bob\n");
            await glass.ShouldShowAsync("bo is now bob");
            await SaysWithoutServerAsync(glass);
        });

        await ChatsAsync(glass => glass.ShouldShowAsync("/send says it now"), "bob");
    }

    [Test]
    public async Task A_person_is_told_that_there_is_no_room_to_keep_it()
    {
        _open = _ => new UndeliveredFile(new FullStream());

        await ChatsAsync(async glass =>
        {
            glass.Types("hello\n");
            await glass.ShouldShowAsync("- what is not delivered is not kept");
        });
    }

    [Test]
    public async Task Texts_are_kept_with_the_place_after_which_they_were_said()
    {
        await ChatsAsync(async glass =>
        {
            glass.Types("one\n");
            await glass.ShouldShowAsync(": one\u001b[");
            await SaysWithoutServerAsync(glass);
        });

        File.ReadAllText(Directory.GetFiles(_outbox.Path).Single()).ShouldContain("\"After\":2}");
    }

    [Test]
    public async Task Delivery_is_heard_of_while_one_chats()
    {
        await ChatsAsync(async glass =>
        {
            glass.Types("hello\n");
            await glass.ShouldShowAsync(": hello\u001b[");
            await using var grace = await ChatClient.JoinAsync(Address, "grace");
            await glass.ShouldShowAsync("grace");

            KeptBytes.ShouldBe(0);
        });
    }

    private RelayAddress Address => new("127.0.0.1", _relay.DeliveryPort, _relay.InboxPort);

    private long KeptBytes => new DirectoryInfo(_outbox.Path).GetFiles().Sum(file => file.Length);

    private async Task SaysWithoutServerAsync(Glass glass)
    {
        await _relay.DisposeAsync();
        await glass.ShouldShowAsync("Retrying in");
        glass.Types("lost?\n");
        await glass.ShouldShowAsync("lost? (sending)");
    }

    /// <summary>Bo sits at a screen of his own, in a room that is kept, and quits.</summary>
    private async Task ChatsAsync(Func<Glass, Task> chat, string name = "bo")
    {
        using var glass = new Glass();
        await using var relay = _relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback, data: _data.Path);
        await using var bo = await ChatClient.JoinAsync(Address, name, _key);
        using var outbox = new OutboxKeeper(_outbox.Path, _open);
        var running = ScreenLoop.RunAsync(bo, glass, TimeZoneInfo.Utc, default, outbox: outbox);
        await glass.ShouldShowAsync("1 here");
        await chat(glass);
        glass.Types("/quit\n");
        await running.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Test]
    public async Task Texts_that_were_not_delivered_are_asked_about()
    {
        await ChatsAsync(SaysWithoutServerAsync);

        await ChatsAsync(glass => glass.ShouldShowAsync("/send says it now"));
    }
}
