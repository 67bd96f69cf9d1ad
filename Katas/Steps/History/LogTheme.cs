using System.Text.RegularExpressions;

namespace Katas.Steps.History;

/// <summary>What somebody looks for in a learning log.</summary>
internal sealed class LogTheme
{
    /// <summary>The themes that have a name; every other word is looked for in what the steps say.</summary>
    public const string Names = "wrong-guesses, wrong-turns, smells, faults, drops, fake-it, obvious, triangulate";

    private static readonly string[] _prose = ["Why", "Because", "Smell", "Learned", "Item"];

    private readonly string _word;

    public LogTheme(string word) => _word = word;

    /// <returns>The steps of the theme, by chapter, each with what it has to say of it.</returns>
    public string In(LogBook book)
    {
        var chapters = book.Chapters
            .Select(chapter => (chapter.Title, Steps: chapter.Entries.Where(IsAbout).ToList()))
            .Where(chapter => chapter.Steps.Count > 0).ToList();
        return $"{_word}: {chapters.Sum(chapter => chapter.Steps.Count)} of {book.Entries.Count()} steps\n"
            + string.Concat(
                chapters.Select(chapter => $"\n{chapter.Title}\n{string.Concat(chapter.Steps.Select(Line))}"));
    }

    private bool IsAbout(Entry entry) => _word switch
    {
        "wrong-guesses" => FieldOf(entry, "Guess")?.EndsWith("(miss)", StringComparison.Ordinal) is true,
        "wrong-turns" => entry.Phase is Phase.Withdraw,
        "smells" => entry.Phase is Phase.Refactor,
        "faults" => entry.Phase is Phase.Characterise,
        "drops" => FieldOf(entry, "Drops") is not null,
        "fake-it" or "obvious" or "triangulate" => FieldOf(entry, "Move") == _word,
        _ => _prose.Select(name => FieldOf(entry, name)).Append(entry.Title)
            .Any(text => text?.Contains(_word, StringComparison.OrdinalIgnoreCase) is true),
    };

    private string Line(Entry entry)
    {
        var told = (_word switch
        {
            "wrong-guesses" => ["Guess"],
            "faults" => ["Fault"],
            "drops" => ["Drops"],
            _ => _prose,
        }).FirstOrDefault(name => FieldOf(entry, name) is not null);
        return $"  {LogReport.LightOf(entry.Phase)} {entry.Number} {entry.Title}\n"
            + (told is null ? "" : $"     {told}: {FieldOf(entry, told)}\n");
    }

    /// <summary>A field of an entry, on one line; null where it has none.</summary>
    private static string? FieldOf(Entry entry, string name) =>
        Regex.Match(
            entry.Body,
            $@"^- \*\*{name}\*\* (?<text>.*?)(?=^- \*\*|\z)",
            RegexOptions.Multiline | RegexOptions.Singleline) is { Success: true } field
            ? string.Join(' ', field.Groups["text"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : null;
}
