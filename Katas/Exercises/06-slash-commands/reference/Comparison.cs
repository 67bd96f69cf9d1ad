using FsCheck;
using FsCheck.Fluent;

namespace Typing;

/// <summary>What two variants are compared by: random lines of words that matter. Of an error only whether it names what was typed.</summary>
public static class Comparison
{
    private static readonly string[] _words =
        ["/quit", "/who", "/help", "/sort", "/Sort", "/q", "//", "/", "time", "number", "AUTHOR", "now", "and/or", "hello"];

    private static readonly Gen<string> _lines =
        Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Gen.Elements(_words), count)).SelectMany(words =>
            Gen.Elements(" ", "  ").SelectMany(space => Gen.Elements("", " ").Select(before => before + string.Join(space, words))));

    private static readonly Gen<string> _sorts =
        Gen.Choose(0, 2).SelectMany(count => Gen.ArrayOf(Gen.Elements("time", "number", "author", "size"), count)).SelectMany(words =>
            Gen.Elements(" ", "  ").Select(space => string.Join(space, words.Prepend("/sort")) + space));

    public static Gen<string> Transcripts { get; } = Gen.OneOf(_lines, _sorts).Select(Told);

    private static string Told(string line)
    {
        var parsed = Line.Parse(line);
        var first = line.Split(' ').FirstOrDefault(word => word != "") ?? "";
        return $"'{line}': {(parsed.Error is null ? parsed.Command : IsNamed(first) ? "wrong" : "wrong, and nobody knows what")}";

        bool IsNamed(string word) => !word.StartsWith("/q", StringComparison.Ordinal) || word == "/quit" || parsed.Error!.Contains(word, StringComparison.OrdinalIgnoreCase);
    }
}
