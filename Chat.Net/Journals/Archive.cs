using Chat.Domain.Messages;

namespace Chat.Net.Journals;

/// <summary>A conversation as it lies on the disk. Reading it changes nothing, and stops no relay.</summary>
public static class Archive
{
    /// <summary>All that is in the journal in this folder.</summary>
    public static IEnumerable<Message> MessagesIn(string folder)
    {
        var file = Path.Combine(folder, "journal");
        return JournalContent.Read(File.ReadAllBytes(file), file).Updates.SelectMany(update => update.Messages);
    }
}
