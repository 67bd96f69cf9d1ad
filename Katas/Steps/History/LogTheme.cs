namespace Katas.Steps.History;

/// <summary>What somebody looks for in a learning log.</summary>
internal sealed class LogTheme
{
    private static readonly string[] _prose = ["Why", "Because", "Smell", "Learned", "Item"];

    /// <summary>The themes that have a name: which steps belong to them, and which field tells of it.</summary>
    private static readonly Dictionary<string, Theme> _themes = new(Moves.All.Select(OfMove))
    {
        ["wrong-guesses"] = new(
            entry => entry.Field("Guess")?.EndsWith("(miss)", StringComparison.Ordinal) is true, ["Guess"]),
        ["wrong-turns"] = new(entry => entry.Phase is Phase.Withdraw, _prose),
        ["smells"] = new(entry => entry.Phase is Phase.Refactor, _prose),
        ["faults"] = new(entry => entry.Phase is Phase.Characterise, ["Fault"]),
        ["drops"] = new(entry => entry.Field("Drops") is not null, ["Drops"]),
    };

    private readonly string _word;
    private readonly Theme _theme;

    public LogTheme(string word)
    {
        _word = word;
        _theme = _themes.GetValueOrDefault(word) ?? new Theme(entry => Mentions(entry, word), _prose);
    }

    /// <summary>The themes that have a name; every other word is looked for in what the steps say.</summary>
    public static IReadOnlyCollection<string> Names => _themes.Keys;

    /// <returns>The steps of the theme, by chapter, each with what it has to say of it.</returns>
    public string In(LogBook book)
    {
        var chapters = Find(book);
        return $"{_word}: {SizeOf(chapters, book)}\n"
            + string.Concat(
                chapters.Select(chapter => $"\n{chapter.Title}\n{string.Concat(chapter.Entries.Select(Line))}"));
    }

    /// <summary>How many of a log's steps are in these chapters.</summary>
    public static string SizeOf(IReadOnlyList<LogChapter> chapters, LogBook book) =>
        $"{chapters.Sum(chapter => chapter.Entries.Count)} of {book.Entries.Count()} steps";

    /// <returns>The chapters that have a step of the theme, each with those steps only.</returns>
    public IReadOnlyList<LogChapter> Find(LogBook book) =>
    [
        .. book.Chapters
            .Select(chapter => chapter with { Entries = [.. chapter.Entries.Where(_theme.Has)] })
            .Where(chapter => chapter.Entries.Count > 0),
    ];

    /// <returns>What a step has to say of the theme, with the field's name; null where it says nothing.</returns>
    public string? Quote(Entry entry) =>
        _theme.ToldBy.FirstOrDefault(name => entry.Field(name) is not null) is { } told
            ? $"{told}: {entry.Field(told)}"
            : null;

    private static KeyValuePair<string, Theme> OfMove(string move) =>
        new(move, new Theme(entry => entry.Field("Move") == move, _prose));

    private static bool Mentions(Entry entry, string word) =>
        _prose.Select(name => entry.Field(name)).Append(entry.Title)
            .Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) is true);

    private string Line(Entry entry) =>
        $"  {LogReport.LightOf(entry.Phase)} {entry.Number} {entry.Title}\n"
            + (Quote(entry) is { } quote ? $"     {quote}\n" : "");

    private sealed record Theme(Func<Entry, bool> Has, string[] ToldBy);
}
