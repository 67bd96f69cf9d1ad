using Chat.Domain.Messages;

namespace Chat.Net.Journals;

/// <summary>A conversation as it lies on the disk. Reading it changes nothing, and stops no relay.</summary>
public sealed class Archive
{
    private Archive(string file, IReadOnlyList<Message> messages) => (File, Messages) = (file, messages);

    /// <summary>The path of the journal.</summary>
    public string File { get; }

    public IReadOnlyList<Message> Messages { get; }

    /// <exception cref="JournalException">There is none in the folder, or it is damaged.</exception>
    public static Archive Read(string folder)
    {
        var file = Path.Combine(folder, "journal");
        if (!System.IO.File.Exists(file))
            throw new JournalException($"There is no journal in {folder}.");
        var content = JournalContent.Read(System.IO.File.ReadAllBytes(file), file).OrThrowIfDamaged(file);
        return new Archive(file, [.. content.Updates.SelectMany(update => update.Messages)]);
    }
}
