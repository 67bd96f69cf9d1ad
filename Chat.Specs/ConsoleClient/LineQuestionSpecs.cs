using Chat.ConsoleClient;
using Chat.ConsoleClient.Keeping;
using Chat.ConsoleClient.Page;
using Chat.Domain.Messages;
using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient;

/// <summary>What is asked about leftovers in lines, and when.</summary>
public class LineQuestionSpecs
{
    private static readonly Pending _lost = new("1", "lost?", default);
    private readonly List<string> _told = [];
    private TemporaryFolder _folder = null!;
    private OutboxKeeper _keeper = null!;
    private LineOutbox _outbox = null!;

    [SetUp]
    public void LoseSomething()
    {
        _folder = new TemporaryFolder();
        using (var before = new OutboxKeeper(_folder.Path))
        {
            before.Enter("room", "bo");
            before.Add(_lost);
        }
        _keeper = new OutboxKeeper(_folder.Path);
        _outbox = new LineOutbox(_keeper, _told.Add);
        _outbox.Enter("room", "bo");
        _outbox.Handle(new ClientEvent.Joined("bo", Resumed: false, NewHistory: false));
    }

    [TearDown]
    public void RemoveFolder()
    {
        _keeper.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void Nothing_is_answered_before_it_is_asked()
    {
        _outbox.Answer(_outbox.Forget);

        Kept.ShouldContain("lost?");
    }

    /// <summary>What the next start would find.</summary>
    private string Kept
    {
        get
        {
            _keeper.Dispose();
            return string.Concat(Directory.GetFiles(_folder.Path).Select(File.ReadAllText));
        }
    }

    [Test]
    public void A_text_that_was_delivered_after_all_is_forgotten()
    {
        var said = new Said(1, default, "bo", "lost?", "1", default);
        MessageList.From(default).TryAppend(default(Hash).Next([1]), new byte[] { 1 }, _ => [said], out var list)
            .ShouldBe(AppendResult.Appended);
        _outbox.Handle(new ClientEvent.Present(["bo"], 1));

        _outbox.Handle(new ClientEvent.MessagesAppended(list, 1));

        Kept.ShouldNotContain("lost?");
    }

    [Test]
    public void A_reconnection_asks_nothing_again()
    {
        _outbox.Handle(new ClientEvent.Present(["bo"], 0));

        _outbox.Enter("room", "bo");
        _outbox.Handle(new ClientEvent.Joined("bo", Resumed: true, NewHistory: false));
        _outbox.Handle(new ClientEvent.Present(["bo"], 0));

        _told.Count(line => line.StartsWith("- not delivered", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Test]
    public void Another_history_begins_anew()
    {
        MessageList.From(default).TryAppend(
            default(Hash).Next([1]), new byte[] { 1 }, _ => [new Joined(1, default, "bo")], out var list);
        _outbox.Handle(new ClientEvent.MessagesAppended(list, 1));

        _outbox.Handle(new ClientEvent.Joined("bo", Resumed: false, NewHistory: true));

        _outbox.Write("hello").After.ShouldBe(0);
    }
}
