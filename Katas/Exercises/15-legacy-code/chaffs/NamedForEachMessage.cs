// Misconception: The last line names the author of each message.
// Hint: Dan writes twice. How often does his name stand in the last line?
// Killed by: Each_author_is_named_once
using System.Globalization;

namespace Absences;

/// <summary>A message of the room.</summary>
public sealed record Message(string Author, string Text, DateTime SentAt);

/// <summary>Tells somebody who comes back about the messages since then.</summary>
public static class MissedDigest
{
    private const int MostMentions = 3;
    private const int MostCharacters = 40;
    private const string Everyone = "@all";

    private static readonly TimeSpan _shortest = TimeSpan.FromMinutes(5);

    public static void Print(string me, DateTime leftAt, List<Message> messages) =>
        Print(me, leftAt, messages, DateTime.UtcNow, Console.Out);

    public static void Print(string me, DateTime leftAt, List<Message> messages, DateTime now, TextWriter output)
    {
        var away = now - leftAt;
        if (away < _shortest)
            return;
        var missed = messages.Where(message => message.SentAt > leftAt).ToList();
        foreach (var line in (string[])[$"* You were away for {Duration(away)}.", .. Mentions(me, missed, now)])
            output.WriteLine(line);
        output.WriteLine(Summary(missed.Where(message => message.Author != me).ToList()));
    }

    private static string Duration(TimeSpan away) =>
        away.TotalHours < 1 ? $"{(int)away.TotalMinutes} min"
        : away.TotalDays < 1 ? $"{(int)away.TotalHours} h"
        : $"{(int)away.TotalDays} d";

    private static IEnumerable<string> Mentions(string me, List<Message> missed, DateTime now)
    {
        var mentions = missed.Where(message => IsMention(message, me)).ToList();
        foreach (var mention in mentions.Take(MostMentions))
            yield return $"  {Time(mention.SentAt, now)} {mention.Author}: {Shorten(mention.Text)}";
        if (mentions.Count > MostMentions)
            yield return $"  and {mentions.Count - MostMentions} more";
    }

    /// <summary>One's own name counts in one's own messages, too: people leave notes for themselves.</summary>
    private static bool IsMention(Message message, string me) =>
        IsNamed(message.Text, me) || (message.Author != me && IsForEveryone(message.Text));

    /// <summary>A longer word counts, too: people write <c>@bobs</c>.</summary>
    private static bool IsNamed(string text, string me) =>
        text.ToLowerInvariant().Contains("@" + me.ToLowerInvariant());

    /// <summary>A longer word does not count: it may be the name of somebody else.</summary>
    private static bool IsForEveryone(string text) =>
        text.ToLowerInvariant().Split(Everyone).Skip(1).Any(rest => rest is "" || !char.IsLetterOrDigit(rest[0]));

    private static string Time(DateTime sentAt, DateTime now) =>
        sentAt.ToString(sentAt.Date == now.Date ? "HH:mm" : "dd.MM. HH:mm", CultureInfo.InvariantCulture);

    private static string Shorten(string text) =>
        text.Length > MostCharacters ? string.Concat(text.AsSpan(0, MostCharacters - 3), "...") : text;

    private static string Summary(List<Message> others) => others.Count == 0
        ? "* Nobody said anything."
        : $"* {others.Count} messages from {string.Join(", ", others.Select(message => message.Author))}";
}
