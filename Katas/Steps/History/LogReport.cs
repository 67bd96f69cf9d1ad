using Katas.Common;

namespace Katas.Steps.History;

/// <summary>What a person is told of a learning log.</summary>
internal static class LogReport
{
    private const string Legend = "🔴 red  🟢 green  🔵 refactor  🟡 characterise  ⚫ withdrawn  ⚪ chore or docs";

    /// <summary>As many as a terminal of eighty columns shows; each is two columns wide.</summary>
    private const int LightsInARow = 37;

    public static string Of(LogBook book)
    {
        var statistics = LogStatistics.Of(book);
        var chapters = book.Chapters.Count(chapter => chapter.Title != "");
        return statistics.Steps == 0 ? $"0 steps in {book.Chapters.Count} chapters\n" : $"""
            {Amount.Of(statistics.Steps, "step")} in {Amount.Of(chapters, "chapter")}

            {Chapters(book)}
            {string.Join('\n', FiguresOf(statistics))}

            {Legend}

            """;
    }

    /// <summary>How the steps went, a sentence each.</summary>
    public static IEnumerable<string> FiguresOf(LogStatistics statistics) =>
    [
        $"{Amount.Of(statistics.Cycles, "cycle")} of red and green; "
            + $"guesses: {statistics.Hits} right, {statistics.Misses} wrong",
        "a green adds, in the files that its entry names: "
            + $"median {Amount.Of(statistics.MedianGreen, "line")}, maximum {statistics.LargestGreen}",
        $"moves: {string.Join(", ", statistics.Moves.Select(move => $"{move.Steps} {move.Move}"))}",
        $"refactoring: {statistics.Refactorings} of {statistics.Steps} steps",
    ];

    private static string Chapters(LogBook book)
    {
        var width = book.Chapters.Max(chapter => chapter.Title.Length);
        var first = book.Chapters[0].Title == "" ? 0 : 1;
        return string.Concat(book.Chapters.Select((chapter, i) =>
            $"{i + first,3}  {chapter.Title.PadRight(width)}  {RangeOf(chapter)}\n{RowsOf(chapter)}"));
    }

    private static string RowsOf(LogChapter chapter) => string.Concat(
        chapter.Entries.Chunk(LightsInARow).Select(row => $"     {LightsOf(row)}\n"));

    public static string LightsOf(IEnumerable<Entry> entries) =>
        string.Concat(entries.Select(entry => LightOf(entry.Phase)));

    public static string RangeOf(LogChapter chapter) =>
        chapter.Entries switch
        {
            [] => "",
            [var only] => $"{only.Number}",
            [var first, .., var last] => $"{first.Number}-{last.Number}",
        };

    public static string LightOf(Phase phase) => phase switch
    {
        Phase.Red => "🔴",
        Phase.Green => "🟢",
        Phase.Refactor => "🔵",
        Phase.Characterise => "🟡",
        Phase.Withdraw => "⚫",
        _ => "⚪",
    };
}
