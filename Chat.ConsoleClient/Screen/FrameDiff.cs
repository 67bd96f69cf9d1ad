using System.Globalization;
using System.Text;

namespace Chat.ConsoleClient.Screen;

/// <summary>What a terminal must be told to show one frame after another (ECMA-48 control sequences).</summary>
public static class FrameDiff
{
    public static string Between(Frame? before, Frame after)
    {
        var text = new StringBuilder("\u001b[?25l");
        for (var row = 0; row < after.Rows.Count; row++)
        {
            if (before is not null && before.Rows.Count == after.Rows.Count && before.Rows[row] == after.Rows[row])
                continue;
            text.Append(CultureInfo.InvariantCulture, $"\u001b[{row + 1};1H{after.Rows[row]}\u001b[K");
        }
        return text.Append(CultureInfo.InvariantCulture, $"\u001b[{after.CursorRow + 1};{after.CursorColumn + 1}H\u001b[?25h").ToString();
    }
}
