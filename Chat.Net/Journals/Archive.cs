using Chat.Domain.Messages;

namespace Chat.Net.Journals;

/// <summary>A conversation as it lies on the disk. Reading it changes nothing, and stops no relay.</summary>
public static class Archive
{
    /// <summary>All that is in the journal in this folder.</summary>
    /// <exception cref="JournalException">There is none, or it cannot be read.</exception>
    public static IEnumerable<Message> MessagesIn(string folder)
    {
        var file = Path.Combine(folder, "journal");
        if (!File.Exists(file))
            throw new JournalException($"There is no journal in {folder}.");
        return JournalContent.Read(File.ReadAllBytes(file), file).Updates.SelectMany(update => update.Messages);
    }
}
