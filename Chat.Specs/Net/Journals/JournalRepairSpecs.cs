using System.Buffers;
using System.Text;
using Chat.Domain.Messages;
using Chat.Net.Journals;
using Chat.Net.Logs;
using Chat.Net.Packets;
using Chat.Specs.ConsoleClient;

namespace Chat.Specs.Net.Journals;

public class JournalRepairSpecs
{
    [Test]
    public void Every_move_of_a_repair_is_on_the_disk_before_the_next()
    {
        using var folder = new TemporaryFolder();
        Journal.Open(new DiskFolder(folder.Path)).Dispose();
        var flushed = new List<string>();

        JournalRepair.Run(folder.Path, path => flushed.Add(path == folder.Path
            ? $"room has {EntriesOf(path)}"
            : $"{Path.GetFileName(path)} has {EntriesOf(path)}"));

        string.Join('\n', flushed).ShouldBe("""
            room has journal keys saved
            before has journal
            room has before keys saved
            room has before journal keys saved
            room has before journal keys
            """);
    }

    [Test]
    public void A_saved_conversation_was_stopped_at_its_newest_message()
    {
        using var folder = new TemporaryFolder();
        using (var journal = Journal.Open(new DiskFolder(folder.Path)))
        {
            var log = new UpdateLog(journal.Past.After, new LogLimits());
            journal.Write(log.Encode([new Joined(1, new Instant(1_000), "ada")]));
        }

        JournalRepair.Run(folder.Path, _ => { });

        using var saved = Journal.Open(new DiskFolder(folder.Path));
        saved.StoppedAt.ShouldBe(new Instant(1_000));
    }

    [TestCase("""{"kind":"waved","receivedAt":1,"who":"ada"}""")]
    [TestCase("""{"kind":"left","receivedAt":1,"who":"ada","why":"banned"}""")]
    public void A_journal_of_a_newer_server_is_left_as_it_is(string message)
    {
        using var folder = new TemporaryFolder();
        using (var journal = Journal.Open(new DiskFolder(folder.Path)))
            journal.Write([UpdateOf(journal.Past.After, message)]);

        Should.Throw<JournalException>(() => JournalRepair.Run(folder.Path, _ => { }))
            .Message.ShouldEndWith(" was written by a newer server; that one can repair it.");
    }

    /// <summary>An update of one message, in JSON.</summary>
    private static Update UpdateOf(Head after, string message)
    {
        var body = Encoding.UTF8.GetBytes($$"""{"type":"messages","first":1,"messages":[{{message}}]}""");
        var end = new Head(1, after.Hash.Next(body));
        var bytes = new PacketBuffer();
        bytes.Write(PacketCodec.Encode(new HashPacket(end.Hash)).Span);
        WordPacket.Write(bytes, body);
        return new Update(end, MessagesPacket.Read(body), bytes.WrittenMemory);
    }

    private static string EntriesOf(string path) =>
        string.Join(' ', Directory.EnumerateFileSystemEntries(path).Select(Path.GetFileName).Order());
}
