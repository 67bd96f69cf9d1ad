using Chat.ConsoleClient.Keeping;
using Chat.ConsoleClient.Page;
using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient.Keeping;

public class OutboxKeeperSpecs
{
    private static readonly Pending _hello = new("1", "hello", default);
    private static readonly Pending _anybody = new("2", "anybody?", default);
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("delivered")]
    [TestCase("rejected")]
    public void A_text_that_was_answered_is_not_kept_any_more(string how)
    {
        using (var outbox = new OutboxKeeper(_folder.Path))
        {
            outbox.Enter("room", "bo");
            outbox.Add(_hello);
            outbox.Add(_anybody);
            outbox.Hear(how == "rejected" ? new ClientEvent.Rejected("1", "") : new ClientEvent.Delivered("1"));
        }

        LeftoversOf("room", "bo").ShouldBe([_anybody]);
    }

    [TestCase("room", "Bo", 1)]
    [TestCase("room", "ada", 0)]
    [TestCase("elsewhere", "bo", 0)]
    public void A_room_and_a_name_have_a_file_of_their_own(string history, string nickname, int leftovers)
    {
        using (var outbox = new OutboxKeeper(_folder.Path))
        {
            outbox.Enter("room", "bo");
            outbox.Add(_hello);
        }

        LeftoversOf(history, nickname).Count.ShouldBe(leftovers);
    }

    [Test]
    public void Only_undelivered_texts_are_kept_when_one_leaves()
    {
        using (var outbox = new OutboxKeeper(_folder.Path))
        {
            outbox.Enter("room", "bo");
            outbox.Add(_hello);
            outbox.Add(_anybody);
            outbox.Leave(["2"]);
        }

        LeftoversOf("room", "bo").ShouldBe([_anybody]);
    }

    [Test]
    public void Leftovers_that_nobody_decided_about_stay()
    {
        using (var first = new OutboxKeeper(_folder.Path))
        {
            first.Enter("room", "bo");
            first.Add(_hello);
        }
        using (var second = new OutboxKeeper(_folder.Path))
        {
            second.Enter("room", "bo");
            second.Leave([]);
        }

        LeftoversOf("room", "bo").ShouldBe([_hello]);
    }

    [Test]
    public void Texts_come_along_under_another_name()
    {
        using (var outbox = new OutboxKeeper(_folder.Path))
        {
            outbox.Enter("room", "bo");
            outbox.Add(_hello);
            outbox.Enter("room", "bob");
        }

        LeftoversOf("room", "bob").ShouldBe([_hello]);
        LeftoversOf("room", "bo").ShouldBeEmpty();
    }

    [Test]
    public void Coming_back_to_the_same_room_finds_no_leftovers()
    {
        using var outbox = new OutboxKeeper(_folder.Path);
        outbox.Enter("room", "bo");
        outbox.Add(_hello);

        outbox.Enter("room", "Bo").ShouldBeEmpty();
    }

    [Test]
    public void A_full_disk_is_told_once()
    {
        using var outbox = new OutboxKeeper(_folder.Path, _ => new UndeliveredFile(new FullStream()));
        outbox.Enter("room", "bo");
        string?[] told = [];

        Should.NotThrow(() => told = [outbox.Add(_hello), outbox.Add(_anybody)]);

        told.ShouldBe(["what is not delivered is not kept any more: no space left on device", null]);
    }

    [Test]
    public void A_full_disk_does_not_stop_anybody_from_taking_another_name()
    {
        var files = new Queue<Func<string, UndeliveredFile?>>(
            [UndeliveredFile.TryOpen, _ => new UndeliveredFile(new FullStream())]);
        using (var outbox = new OutboxKeeper(_folder.Path, path => files.Dequeue()(path)))
        {
            outbox.Enter("room", "bo");
            outbox.Add(_hello);

            Should.NotThrow(() => outbox.Enter("room", "bob"));
        }

        LeftoversOf("room", "bo").ShouldBe([_hello]);
    }

    [Test]
    public void Texts_that_come_along_into_another_history_may_stand_anywhere_in_it()
    {
        using (var outbox = new OutboxKeeper(_folder.Path))
        {
            outbox.Enter("room", "bo");
            outbox.Add(_hello with { After = 7 });
            outbox.Enter("room anew", "bo");
        }

        LeftoversOf("room anew", "bo").ShouldBe([_hello]);
    }

    [Test]
    public void Coming_back_after_a_full_disk_keeps_nothing_in_secret()
    {
        var files = new Queue<Func<string, UndeliveredFile?>>(
            [_ => new UndeliveredFile(new FullStream()), UndeliveredFile.TryOpen]);
        using (var outbox = new OutboxKeeper(_folder.Path, path => files.Dequeue()(path)))
        {
            outbox.Enter("room", "bo");
            outbox.Add(_hello);
            outbox.Enter("room", "bo");
            outbox.Add(_anybody);
        }

        LeftoversOf("room", "bo").ShouldBeEmpty();
    }

    [Test]
    public void A_text_that_found_no_room_is_not_kept()
    {
        using var outbox = new OutboxKeeper(_folder.Path, _ => new UndeliveredFile(new FullStream(lines: 1)));
        outbox.Enter("room", "bo");
        outbox.Add(_hello);
        outbox.Add(_anybody);

        (outbox.IsKept("1"), outbox.IsKept("2")).ShouldBe((true, false));
    }

    /// <summary>What the next start finds.</summary>
    private IReadOnlyList<Pending> LeftoversOf(string history, string nickname)
    {
        using var outbox = new OutboxKeeper(_folder.Path);
        return outbox.Enter(history, nickname);
    }
}
