using Chat.Domain.Messages;
using Chat.Net.Journals;
using Chat.Net.Logs;
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

    private static string EntriesOf(string path) =>
        string.Join(' ', Directory.EnumerateFileSystemEntries(path).Select(Path.GetFileName).Order());
}
