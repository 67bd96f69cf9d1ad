// Misconception: Every day has a heading.
// Hint: What is the first line of a transcript?
// Killed by: A_heading_stands_before_the_first_entry_of_a_new_day
using System.Globalization;

namespace Exporting;

/// <summary>The language of a transcript.</summary>
public enum Format
{
    Text,
    Markdown,
    Html,
}

public enum EntryKind
{
    Said,
    Joined,
    Left,
    Renamed,
}

/// <summary>Something that happened in the room.</summary>
/// <param name="Name">The name of the person who did it.</param>
/// <param name="Text">The words of a message, or the new name; otherwise empty.</param>
public sealed record Entry(EntryKind Kind, DateTime At, string Name, string Text = "");

/// <summary>Writes what happened in the room to a file's text.</summary>
public static class TranscriptExporter
{
    public static string Export(IReadOnlyList<Entry> entries, Format format, bool withTimes) =>
        string.Join("\n", LinesOf(entries, StyleOf(format), withTimes));

    private static IEnumerable<string> LinesOf(IReadOnlyList<Entry> entries, Style style, bool withTimes)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (i == 0 || entries[i].At.Date != entries[i - 1].At.Date)
                yield return style.Heading(Written(entries[i].At, "yyyy-MM-dd"));
            yield return style.Line(TimeOf(entries[i], style, withTimes) + ContentOf(entries[i], style));
        }
    }

    private static Style StyleOf(Format format) => format switch
    {
        Format.Text => new TextStyle(),
        Format.Markdown => new MarkdownStyle(),
        _ => new HtmlStyle(),
    };

    private static string TimeOf(Entry entry, Style style, bool withTimes) =>
        withTimes ? $"{style.Time(Written(entry.At, "HH:mm"))} " : "";

    private static string ContentOf(Entry entry, Style style) => entry.Kind is EntryKind.Said
        ? $"{style.Author(style.Escape(entry.Name))}: {style.Escape(entry.Text)}"
        : style.Notice(style.Escape(NoticeOf(entry)));

    private static string NoticeOf(Entry entry) => entry.Kind switch
    {
        EntryKind.Joined => $"{entry.Name} joined",
        EntryKind.Left => $"{entry.Name} left",
        _ => $"{entry.Name} is now known as {entry.Text}",
    };

    private static string Written(DateTime at, string format) => at.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>How the parts of a transcript look in one format.</summary>
    private abstract class Style
    {
        public abstract string Line(string content);

        public abstract string Heading(string date);

        public abstract string Time(string time);

        public abstract string Author(string name);

        public abstract string Notice(string sentence);

        public abstract string Escape(string text);
    }

    private sealed class TextStyle : Style
    {
        public override string Line(string content) => content;

        public override string Heading(string date) => $"--- {date} ---";

        public override string Time(string time) => $"[{time}]";

        public override string Author(string name) => name;

        public override string Notice(string sentence) => $"- {sentence}";

        public override string Escape(string text) => text;
    }

    private sealed class MarkdownStyle : Style
    {
        public override string Line(string content) => $"- {content}";

        public override string Heading(string date) => $"## {date}";

        public override string Time(string time) => $"`{time}`";

        public override string Author(string name) => $"**{name}**";

        public override string Notice(string sentence) => $"*{sentence}*";

        public override string Escape(string text) =>
            text.Replace(@"\", @"\\").Replace("*", @"\*").Replace("_", @"\_").Replace("`", @"\`");
    }

    private sealed class HtmlStyle : Style
    {
        public override string Line(string content) => $"<p>{content}</p>";

        public override string Heading(string date) => $"<h2>{date}</h2>";

        public override string Time(string time) => $"<time>{time}</time>";

        public override string Author(string name) => $"<b>{name}</b>";

        public override string Notice(string sentence) => $"<i>{sentence}</i>";

        public override string Escape(string text) =>
            text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
    }
}
