using FsCheck;
using FsCheck.Fluent;

namespace Typing;

/// <summary>
/// What two variants are compared by: random lines of words that matter, and what they ask for. Of a complaint only
/// whether it has the word that is wrong.
/// </summary>
public static class Comparison
{
    private static readonly Gen<string> _lines =
        from words in Words(
            3, "/quit", "/who", "/help", "/sort", "/Sort", "/q", "//", "/",
            "time", "number", "AUTHOR", "now", "and/or", "hello")
        from space in Gen.Elements(" ", "  ")
        from before in Gen.Elements("", " ")
        select before + string.Join(space, words);

    private static readonly Gen<string> _sorts =
        from words in Words(2, "time", "number", "author", "size")
        from space in Gen.Elements(" ", "  ")
        select string.Join(space, words.Prepend("/sort")) + space;

    public static Gen<string> Transcripts { get; } =
        Gen.OneOf(_lines, _sorts).Select(line => $"'{line}': {string.Join(", ", Asked(line))}");

    private static Gen<string[]> Words(int most, params string[] words) =>
        Gen.Choose(0, most).SelectMany(count => Gen.ArrayOf(Gen.Elements(words), count));

    private static IEnumerable<string> Asked(string line)
    {
        var chat = new Recorder();
        Line.Enter(line, chat);
        return chat.Calls.Select(call => !call.StartsWith("complain", StringComparison.Ordinal) ? call
            : call.Contains(WrongWord(line), StringComparison.OrdinalIgnoreCase) ? "a complaint"
            : "a complaint, and nobody knows of what");
    }

    /// <summary>The first word that is wrong; of a line that is right, its first.</summary>
    private static string WrongWord(string line) =>
        line.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["/SORT", "NUMBER" or "TIME" or "AUTHOR", var more, ..] => more,
            ["/SORT" or "/QUIT" or "/WHO" or "/HELP", var next, ..] => next,
            [var first, ..] => first,
            [] => "",
        };
}
