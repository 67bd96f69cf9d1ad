using Chat.Domain.Messages;
using Chat.Net.Logs;

namespace Chat.Net.Journals;

/// <summary>Puts a whole journal in the place of one that is not, and keeps that one beside it.</summary>
public static class JournalRepair
{
    /// <returns>Where the journal as it was is now.</returns>
    /// <exception cref="JournalException">There is no journal in the folder, or a relay is using it.</exception>
    public static string Run(string folder)
    {
        var (disk, file) = (new DiskFolder(folder), Archive.FilesIn(folder)[0]);
        var messages = MessagesIn(disk);
        var before = FreeNameAfter(Path.Combine(folder, "before"));
        File.Delete(file + ".saved");
        using (var saved = Journal.Open(disk, name: "journal.saved"))
        {
            var log = new UpdateLog(Head.OfHistory(saved.HistoryId.Span), new LogLimits());
            foreach (var update in log.Encode(messages))
                saved.Write([update]);
            saved.Stop(messages is [.., var newest] ? newest.ReceivedAt : default);
        }
        Directory.CreateDirectory(before);
        File.Replace(file + ".saved", file, Path.Combine(before, "journal"));
        return before;
    }

    private static string FreeNameAfter(string path)
    {
        var free = path;
        for (var next = 2; Directory.Exists(free); next++)
            free = $"{path}-{next}";
        return free;
    }

    private static List<Message> MessagesIn(DiskFolder disk)
    {
        using var journal = disk.Open("journal");
        return [.. JournalContent.Read(journal.ReadAll(), journal.Name).Updates.SelectMany(update => update.Messages)];
    }
}
