using Chat.Domain.Messages;
using Chat.Domain.Text;

namespace Chat.Net.Journals;

/// <summary>A conversation as it lies on the disk. Reading it changes nothing, and stops no relay.</summary>
public sealed class Archive
{
    private readonly IReadOnlyList<string> _files;

    private Archive(string folder, IReadOnlyList<string> files) =>
        (Where, _files) = (files is [var only] ? only : folder, files);

    /// <summary>The path of the journal; of its folder, where it is in several files.</summary>
    public string Where { get; }

    /// <summary>How many files it is in.</summary>
    public int Files => _files.Count;

    /// <summary>All that was kept, in the room's order; a file at a time is in memory.</summary>
    /// <exception cref="JournalException">It is damaged from there on.</exception>
    public IEnumerable<Message> Messages =>
        ContentsOf(_files).SelectMany(content => content.Updates).SelectMany(update => update.Messages);

    /// <exception cref="JournalException">There is none in the folder.</exception>
    public static Archive Open(string folder) => new(folder, FilesIn(folder));

    /// <summary>Reads all of it, byte by byte.</summary>
    /// <exception cref="JournalException">It is damaged.</exception>
    public ArchiveSummary Check() => ContentsOf(_files).Aggregate(
        new ArchiveSummary(),
        (summary, content) => content.Updates.SelectMany(update => update.Messages).Aggregate(
            summary with { TornBytes = content.TornBytes }, (so, message) => so.Add(message)));

    private static IEnumerable<JournalContent> ContentsOf(IReadOnlyList<string> files)
    {
        JournalContent? before = null;
        foreach (var file in files)
        {
            var bytes = BytesOf(file);
            var content = before is not null && file == files[^1] && JournalContent.IsTornBeginning(bytes, file)
                ? before.Torn(bytes.Length)
                : JournalContent.Read(bytes, file).OrThrowIfDamaged();
            if (before is not null)
                content.OrThrowUnlessAfter(before);
            yield return before = content;
        }
    }

    /// <summary>All of it that is there now: a relay may be adding to it.</summary>
    internal static ReadOnlyMemory<byte> BytesOf(string file)
    {
        try
        {
            return new DiskFolder(Path.GetDirectoryName(file)!).Read(Path.GetFileName(file));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new JournalException($"Cannot read {file}: {Clause.Of(refused.Message)}.", refused);
        }
    }

    /// <summary>The paths of the journal's files in a folder, oldest first.</summary>
    /// <exception cref="JournalException">There is none.</exception>
    internal static IReadOnlyList<string> FilesIn(string folder) => PathsIn(folder) is { Count: > 0 } paths
        ? paths
        : throw new JournalException($"There is no journal in {folder}.");

    /// <summary>The same, or nothing.</summary>
    internal static IReadOnlyList<string> PathsIn(string folder) =>
        [.. JournalFiles.Among(new DiskFolder(folder).Names).Select(name => Path.Combine(folder, name))];
}
