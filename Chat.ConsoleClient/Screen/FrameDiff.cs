using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Screen;

/// <summary>What a terminal must be told to show one frame after another (ECMA-48 control sequences).</summary>
internal static class FrameDiff
{
    /// <summary>
    /// The terminal shows nothing of it before its end (DEC mode 2026; one that does not know it draws as it reads),
    /// and no cursor on its way.
    /// </summary>
    private const string Begin = "\u001b[?2026h\u001b[?25l";
    private const string End = "\u001b[?25h\u001b[?2026l";

    public static string Between(
        Frame? before, Frame after, ColorDepth depth = ColorDepth.Indexed, bool hasLinks = true)
    {
        if (after.Equals(before))
            return "";
        var text = new StringBuilder(Begin);
        var isWhole = before is null || before.Rows.Count != after.Rows.Count;
        if (isWhole)
            text.Append("\u001b[2J");
        for (var row = 0; row < after.Rows.Count; row++)
        {
            if (!isWhole && before!.Rows[row].Equals(after.Rows[row]))
                continue;
            text.Append(CultureInfo.InvariantCulture, $"\u001b[{row + 1};1H\u001b[K");
            foreach (var run in after.Rows[row].Runs)
                Append(text, hasLinks ? run : run with { Style = run.Style with { Link = null } }, depth);
        }
        return text
            .Append(CultureInfo.InvariantCulture, $"\u001b[{after.CursorRow + 1};{after.CursorColumn + 1}H{End}")
            .ToString();
    }

    /// <summary>A run in its style (SGR, ECMA-48 8.3.117), and plain again after it.</summary>
    private static void Append(StringBuilder text, Run run, ColorDepth depth)
    {
        var codes = string.Join(';', CodesOf(run.Style, depth));
        text.Append(LinkTo(run.Style.Link));
        text.Append(codes.Length == 0 ? run.Text : $"\u001b[{codes}m{run.Text}\u001b[0m");
        if (run.Style.Link is not null)
            text.Append("\u001b]8;;\u001b\\");
    }

    /// <summary>
    /// A link begins (OSC 8, https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda).
    /// Pieces with one id are one link.
    /// </summary>
    private static string LinkTo(string? link)
    {
        if (link is null)
            return "";
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(link)))[..8];
        return $"\u001b]8;id={id};{link}\u001b\\";
    }

    private static IEnumerable<string> CodesOf(Style style, ColorDepth depth)
    {
        if (style.Bold)
            yield return "1";
        if (style.Dim)
            yield return "2";
        if (style.Reverse)
            yield return "7";
        if (style.Author is { } author && depth != ColorDepth.None)
            yield return AuthorPalette.CodeOf(author, depth);
    }
}
