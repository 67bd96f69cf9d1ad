using System.Globalization;

namespace Absences;

/// <summary>A message of the room.</summary>
public sealed record Message(string Author, string Text, DateTime SentAt);

// Prints everything that was said since the last visit. Called after every join. DO NOT TOUCH before the release!
public static class MissedDigest
{
    public static void Print(string me, DateTime leftAt, List<Message> messages)
    {
        var mins = (DateTime.UtcNow - leftAt).TotalMinutes;
        if (mins >= 5)
        {
            // rounded
            string t;
            if (mins < 60)
                t = (int)mins + " min";
            else if (mins < 60 * 24)
                t = (int)(mins / 60) + " h";
            else
                t = (int)(mins / 60 / 24) + " d";
            Console.WriteLine("* You were away for " + t + ".");
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
                    // others mention me
                    if (messages[i].Text.ToLowerInvariant().Contains("@" + me.ToLowerInvariant()))
                    {
                        k++;
                        // the last five
                        if (k <= 3)
                        {
                            var text = messages[i].Text;
                            if (text.Length > 40)
                                text = text.Substring(0, 37) + "...";
                            var c = CultureInfo.InvariantCulture;
                            if (messages[i].SentAt.Date == DateTime.UtcNow.Date)
                            {
                                Console.WriteLine("  " + messages[i].SentAt.ToString("HH:mm", c)
                                    + " " + messages[i].Author + ": " + text);
                            }
                            else
                            {
                                Console.WriteLine("  " + messages[i].SentAt.ToString("dd.MM. HH:mm", c)
                                    + " " + messages[i].Author + ": " + text);
                            }
                        }
                    }
                }
            }
            if (k > 3)
                Console.WriteLine("  and " + (k - 3) + " more");
            if (n > 0)
                Console.WriteLine("* " + n + " messages from " + string.Join(", ", who));
            else
                Console.WriteLine("* Nobody said anything.");
        }
    }
}
