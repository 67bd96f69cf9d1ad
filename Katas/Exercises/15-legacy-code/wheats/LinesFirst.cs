using System.Globalization;
using System.Text.RegularExpressions;

namespace Absences;

/// <summary>A message of the room.</summary>
public sealed record Message(string Author, string Text, DateTime SentAt);

/// <summary>Makes all the lines first, with an expression for the mentions, and prints them at once.</summary>
public static class MissedDigest
{
    private static readonly Regex _toAll = new(
        @"@all(?![\p{L}\p{Nd}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static void Print(string me, DateTime leftAt, List<Message> messages) =>
        Print(me, leftAt, messages, DateTime.UtcNow, Console.Out);

    public static void Print(string me, DateTime leftAt, List<Message> messages, DateTime now, TextWriter output) =>
        output.Write(string.Concat(LinesOf(me, leftAt, messages, now).Select(line => line + output.NewLine)));

    private static List<string> LinesOf(string me, DateTime leftAt, List<Message> messages, DateTime now)
    {
        if (now < leftAt.AddMinutes(5))
            return [];
        var away = now - leftAt;
        var unread = messages.FindAll(message => message.SentAt > leftAt);
        var isOther = unread.ToLookup(message => message.Author != me);
        var toMe = new Regex(Regex.Escape("@" + me), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var mentions = unread.FindAll(message =>
            toMe.IsMatch(message.Text) || (_toAll.IsMatch(message.Text) && message.Author != me));
        var authors = isOther[true].Select(message => message.Author).Distinct().ToList();
        return
        [
            "* You were away for " + away switch
            {
                { Days: > 0 } => $"{away.Days} d.",
                { Hours: > 0 } => $"{away.Hours} h.",
                _ => $"{away.Minutes} min.",
            },
            .. mentions.Take(3).Select(mention => "  " + Line(mention, now)),
            .. mentions.Count > 3 ? [$"  and {mentions.Count - 3} more"] : Array.Empty<string>(),
            authors.Count == 0
                ? "* Nobody said anything."
                : $"* {isOther[true].Count()} messages from {string.Join(", ", authors)}",
        ];
    }

    private static string Line(Message mention, DateTime now)
    {
        var day = DateOnly.FromDateTime(mention.SentAt) == DateOnly.FromDateTime(now) ? "" : "dd'.'MM'. '";
        var time = mention.SentAt.ToString(day + "HH':'mm", CultureInfo.InvariantCulture);
        return $"{time} {mention.Author}: {(mention.Text.Length <= 40 ? mention.Text : mention.Text[..37] + "...")}";
    }
}
