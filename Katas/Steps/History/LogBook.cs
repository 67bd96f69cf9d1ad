using System.Globalization;
using System.Text.RegularExpressions;
using Katas.Common;

namespace Katas.Steps.History;

/// <summary>
/// A learning log (<c>LEARNING_LOG.md</c>): chapters (<c>##</c>) of entries (<c>### number · phase · title</c>).
/// </summary>
internal sealed partial record LogBook(IReadOnlyList<LogChapter> Chapters)
{
    /// <summary>The file's name, in a repository's uppermost folder.</summary>
    public const string FileName = "LEARNING_LOG.md";

    /// <summary>What it says of itself, in Markdown, before its contents.</summary>
    public string Opening { get; init; } = "";

    /// <summary>All entries, in their order.</summary>
    public IEnumerable<Entry> Entries => Chapters.SelectMany(chapter => chapter.Entries);

    /// <summary>The log of the repository that a folder lies in; null where there is none.</summary>
    public static string? Find(string folder)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            if (Path.Combine(place.FullName, FileName) is var file && File.Exists(file))
                return file;
        }
        return null;
    }

    /// <summary>The uppermost folder of the repository that a folder lies in: where its log is.</summary>
    /// <exception cref="UsageException">There is no log.</exception>
    public static string RootOf(string folder) => Path.GetDirectoryName(Find(folder))
        ?? throw new UsageException($"There is no {FileName} here or above.");

    /// <summary>Reads a log; entries before its first chapter are in one without a title.</summary>
    public static LogBook Read(string text)
    {
        var parts = ("\n" + text.ReplaceLineEndings("\n")).Split("\n## ");
        var chapters = parts.Skip(1).Select(ChapterIn);
        return new(
            [.. ChapterIn("\n" + parts[0]) is { Entries.Count: > 0 } untitled ? [untitled, .. chapters] : chapters])
        {
            Opening = OpeningIn(parts[0]),
        };
    }

    private static string OpeningIn(string text) => string.Join('\n', text.Split('\n')
        .SkipWhile(line => line is "" || line.StartsWith("# ", StringComparison.Ordinal))
        .TakeWhile(line => !line.StartsWith("<!--", StringComparison.Ordinal) && !Heading().IsMatch(line)));

    private static LogChapter ChapterIn(string text)
    {
        var headings = Heading().Matches(text);
        var preface = text[..(headings.FirstOrDefault()?.Index ?? text.Length)];
        var title = preface.Split('\n')[0];
        var entries = headings.Select((heading, i) =>
            EntryIn(heading, text[
                (heading.Index + heading.Length)..(i + 1 < headings.Count ? headings[i + 1].Index : text.Length)]));
        return new LogChapter(title.Trim(), preface[title.Length..].Trim(), [.. entries]);
    }

    private static Entry EntryIn(Match heading, string body) => new(
        int.Parse(heading.Groups["number"].ValueSpan, CultureInfo.InvariantCulture),
        Enum.Parse<Phase>(heading.Groups["phase"].ValueSpan, ignoreCase: true),
        heading.Groups["title"].Value.Trim(),
        body.Trim());

    [GeneratedRegex(
        $@"^### (?<number>\d+) · (?<phase>{PhaseWords.Alternatives}) · (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
