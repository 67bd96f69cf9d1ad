using System.Text.RegularExpressions;

namespace Katas.Steps.Runs;

/// <summary>The words of a failure, as a log tells them.</summary>
internal static partial class Failure
{
    private const int MostLines = 12;
    private const int MostCharacters = 300;

    /// <summary>Shouldly and NUnit write what was expected before these words, and after them what was seen.</summary>
    private const string Seen = "but was";

    /// <summary>The whole of it on one line, cut where it is long.</summary>
    public static string OneLine(string message)
    {
        var line = string.Join(
            ' ', message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return line.Length > MostCharacters ? line[..MostCharacters] : line;
    }

    /// <summary>As a reader wants it: without the assertion's type, up to the picture of the difference.</summary>
    public static IReadOnlyList<string> Shown(string message) =>
        [.. AssertionType().Replace(message.ReplaceLineEndings("\n"), "").Split('\n')
            .TakeWhile(line => line.Trim() != "difference")
            .Where(line => line.Trim() != "")
            .Select(line => line.TrimEnd().Replace("```", "'''", StringComparison.Ordinal)).Take(MostLines)];

    /// <summary>
    /// Whether a guess came true: what was seen holds it, whatever the case, the spaces and the quotation marks.
    /// </summary>
    private static bool Tells(string message, string guess) =>
        Squeezed(message).Contains(Squeezed(guess), StringComparison.Ordinal);

    /// <summary>What became of a guess: a hit, a miss, or none, where it only quotes what is expected.</summary>
    public static string OutcomeOf(string guess, string message)
    {
        var end = Squeezed(message).LastIndexOf(Squeezed(guess), StringComparison.Ordinal) + Squeezed(guess).Length;
        return !Tells(message, guess) ? "miss" : end > EndOfExpectation(Squeezed(message)) ? "hit" : "none";
    }

    private static int EndOfExpectation(string message) =>
        message.IndexOf(Seen, StringComparison.Ordinal) is var seen and >= 0 ? seen + Seen.Length : 0;

    /// <summary>
    /// Whether an entry tells most lines of a failure. A number may be another one each time (a port, a duration), and
    /// so is the example that falsifies a property (FsCheck), which begins with its original.
    /// </summary>
    public static bool IsTold(string message, string entry)
    {
        var told = WithoutNumbers(entry);
        var lines = Shown(message).TakeWhile(line => !line.StartsWith("Original:", StringComparison.Ordinal)).ToList();
        return lines.Count(line => told.Contains(WithoutNumbers(line), StringComparison.Ordinal)) * 2 >= lines.Count;
    }

    private static string WithoutNumbers(string text) => Number().Replace(Squeezed(text), "0");

    private static string Squeezed(string text) => Unimportant().Replace(text, " ").Trim().ToLowerInvariant();

    [GeneratedRegex(@"^(Shouldly\.)?ShouldAssertException\s*:\s*")]
    private static partial Regex AssertionType();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex("""[\s"'`]+""")]
    private static partial Regex Unimportant();
}
