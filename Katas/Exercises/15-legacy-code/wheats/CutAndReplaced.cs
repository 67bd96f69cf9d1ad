using System.Globalization;

namespace Absences;

/// <summary>A message of the room.</summary>
public sealed record Message(string Author, string Text, DateTime SentAt);

/// <summary>The old method with its clock and its console replaced, and one condition more.</summary>
public static class MissedDigest
{
    public static void Print(string me, DateTime leftAt, List<Message> messages) =>
        Print(me, leftAt, messages, DateTime.UtcNow, Console.Out);

    public static void Print(string me, DateTime leftAt, List<Message> messages, DateTime now, TextWriter output)
    {
        var mins = (now - leftAt).TotalMinutes;
        if (mins >= 5)
        {
            string t;
            if (mins < 60)
                t = (int)mins + " min";
            else if (mins < 60 * 24)
                t = (int)(mins / 60) + " h";
            else
                t = (int)(mins / 60 / 24) + " d";
            output.WriteLine("* You were away for " + t + ".");
            var n = 0;
            var k = 0;
            var who = new List<string>();
            for (var i = 0; i < messages.Count; i++)
            {
                if (messages[i].SentAt > leftAt)
                {
                    if (messages[i].Author != me)
                    {
                        n++;
                        if (!who.Contains(messages[i].Author))
                            who.Add(messages[i].Author);
                    }
                    if (messages[i].Text.ToLowerInvariant().Contains("@" + me.ToLowerInvariant())
                        || (messages[i].Author != me && IsToAll(messages[i].Text)))
                    {
                        k++;
                        if (k <= 3)
                        {
                            var text = messages[i].Text;
                            if (text.Length > 40)
                                text = text.Substring(0, 37) + "...";
                            var c = CultureInfo.InvariantCulture;
                            var format = messages[i].SentAt.Date == now.Date ? "HH:mm" : "dd.MM. HH:mm";
                            output.WriteLine("  " + messages[i].SentAt.ToString(format, c)
                                + " " + messages[i].Author + ": " + text);
                        }
                    }
                }
            }
            if (k > 3)
                output.WriteLine("  and " + (k - 3) + " more");
            if (n > 0)
                output.WriteLine("* " + n + " messages from " + string.Join(", ", who));
            else
                output.WriteLine("* Nobody said anything.");
        }
    }

    private static bool IsToAll(string text)
    {
        for (var at = 0; (at = text.IndexOf("@all", at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (at + 4 == text.Length || !char.IsLetterOrDigit(text, at + 4))
                return true;
        }
        return false;
    }
}
