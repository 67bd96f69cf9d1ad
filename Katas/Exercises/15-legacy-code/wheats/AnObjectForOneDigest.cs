using System.Globalization;

namespace Absences;

/// <summary>A message of the room.</summary>
public sealed record Message(string Author, string Text, DateTime SentAt);

/// <summary>Hands everything to an object, which lives as long as one digest.</summary>
public static class MissedDigest
{
    public static void Print(string me, DateTime leftAt, List<Message> messages) =>
        Print(me, leftAt, messages, DateTime.UtcNow, Console.Out);

    public static void Print(string me, DateTime leftAt, List<Message> messages, DateTime now, TextWriter output)
    {
        var digest = new Digest(me, now);
        foreach (var message in messages)
        {
            if (message.SentAt > leftAt)
                digest.Add(message);
        }
        if (now - leftAt >= TimeSpan.FromMinutes(5))
            digest.WriteTo(output, minutes: (now - leftAt).Ticks / TimeSpan.TicksPerMinute);
    }

    private sealed class Digest(string me, DateTime now)
    {
        private readonly List<Message> _listed = [];
        private readonly List<string> _others = [];
        private int _unlisted;
        private int _count;

        public void Add(Message message)
        {
            if (message.Author != me)
                Count(message.Author);
            if (!IsForMe(message))
                return;
            if (_listed.Count == 3)
                _unlisted++;
            else
                _listed.Add(message);
        }

        public void WriteTo(TextWriter output, long minutes)
        {
            output.WriteLine("* You were away for {0}.", minutes switch
            {
                < 60 => $"{minutes} min",
                < 1440 => $"{minutes / 60} h",
                _ => $"{minutes / 1440} d",
            });
            foreach (var (author, text, sentAt) in _listed)
            {
                output.Write("  ");
                if (sentAt.Date != now.Date)
                    output.Write(sentAt.ToString("dd.MM. ", CultureInfo.InvariantCulture));
                output.Write(sentAt.ToString("HH:mm ", CultureInfo.InvariantCulture));
                output.WriteLine(author + ": " + (text.Length > 40 ? text.Remove(37) + "..." : text));
            }
            if (_unlisted > 0)
                output.WriteLine($"  and {_unlisted} more");
            output.WriteLine(_count == 0
                ? "* Nobody said anything."
                : $"* {_count} messages from {string.Join(", ", _others)}");
        }

        private void Count(string author)
        {
            _count++;
            if (!_others.Contains(author))
                _others.Add(author);
        }

        private bool IsForMe(Message message)
        {
            var text = message.Text.ToUpperInvariant();
            return text.Contains("@" + me.ToUpperInvariant()) || (message.Author != me && IsForAll(text));
        }

        private static bool IsForAll(string upper)
        {
            var at = upper.IndexOf("@ALL", StringComparison.Ordinal);
            return at >= 0 && (!char.IsLetterOrDigit((upper + " ")[at + 4]) || IsForAll(upper[(at + 4)..]));
        }
    }
}
