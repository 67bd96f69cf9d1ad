namespace Katas.Common;

/// <summary>A line of code, without its indent, and where it stands.</summary>
/// <param name="IsNew">Whether its file had fewer such lines before.</param>
internal sealed record CodeLine(string Path, int Number, string Text, bool IsNew)
{
    /// <summary>Prefixes of lines that many files share and that nobody can extract.</summary>
    private static readonly string[] _usual = ["using ", "namespace ", "//", "["];

    /// <summary>What ends a file: it is like no other line.</summary>
    private static CodeLine EndOf(string path) => new(path, 0, $"end of {path}", false);

    /// <summary>The lines of a file that say something (no braces, no blanks), and its end.</summary>
    public static IReadOnlyList<CodeLine> In(string path, string before, string after)
    {
        var known = before.Split('\n').Select(line => line.Trim()).ToList();
        return
        [
            .. after.Split('\n').Select(line => line.Trim())
                .Select((line, i) => new CodeLine(path, i + 1, line, !known.Remove(line)))
                .Where(line => line.Text.Any(char.IsLetterOrDigit)
                    && !_usual.Any(usual => line.Text.StartsWith(usual, StringComparison.Ordinal))),
            EndOf(path),
        ];
    }

    public override string ToString() => $"{Path}:{Number}";
}
