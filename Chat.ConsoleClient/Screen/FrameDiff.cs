using System.Globalization;
using System.Text;

namespace Chat.ConsoleClient.Screen;

/// <summary>What a terminal must be told to show one frame after another (ECMA-48 control sequences).</summary>
internal static class FrameDiff
{
    public static string Between(Frame? before, Frame after)
    {
        var text = new StringBuilder("\u001b[?25l");
        var isWhole = before is null || before.Rows.Count != after.Rows.Count;
        if (isWhole)
            text.Append("\u001b[2J");
        for (var row = 0; row < after.Rows.Count; row++)
        {
            if (!isWhole && before!.Rows[row].Equals(after.Rows[row]))
                continue;
            text.Append(CultureInfo.InvariantCulture, $"\u001b[{row + 1};1H\u001b[K");
            foreach (var run in after.Rows[row].Runs)
                Append(text, run);
        }
        return text
            .Append(CultureInfo.InvariantCulture, $"\u001b[{after.CursorRow + 1};{after.CursorColumn + 1}H\u001b[?25h")
            .ToString();
    }

    private static void Append(StringBuilder text, Run run)
    {
        var (on, off) = run.Style.Reverse ? ("\u001b[7m", "\u001b[0m")
            : run.Style.Dim ? ("\u001b[2m", "\u001b[0m")
            : ("", "");
        text.Append(on).Append(run.Text).Append(off);
    }
}
