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

/// <summary>Fills in templates, of which each format has five.</summary>
public static class TranscriptExporter
{
    private static readonly Dictionary<Format, Templates> _templates = new()
    {
        [Format.Text] = new("{0} {1}", "{0}: {1}", "- {0}", "[{0:HH:mm}]", "--- {0:yyyy-MM-dd} ---"),
        [Format.Markdown] = new("- {0} {1}", "**{0}**: {1}", "*{0}*", "`{0:HH:mm}`", "## {0:yyyy-MM-dd}"),
        [Format.Html] = new(
            "<p>{0} {1}</p>", "<b>{0}</b>: {1}", "<i>{0}</i>", "<time>{0:HH:mm}</time>", "<h2>{0:yyyy-MM-dd}</h2>"),
    };

    public static string Export(IReadOnlyList<Entry> entries, Format format, bool withTimes)
    {
        var templates = _templates[format];
        var days = entries.Select((entry, i) => (Entry: entry, Before: i == 0 ? entry.At : entries[i - 1].At));
        return string.Join("\n", days.SelectMany(day => (string[])
        [
            .. day.Before.Date == day.Entry.At.Date ? [] : (string[])[Filled(templates.Heading, day.Entry.At)],
            Line(day.Entry, format, withTimes),
        ]));
    }

    private static string Line(Entry entry, Format format, bool withTimes)
    {
        var templates = _templates[format];
        var name = Escaped(entry.Name, format);
        var text = Escaped(entry.Text, format);
        var content = entry.Kind switch
        {
            EntryKind.Said => Filled(templates.Message, name, text),
            EntryKind.Joined => Filled(templates.Notice, name + " joined"),
            EntryKind.Left => Filled(templates.Notice, name + " left"),
            _ => Filled(templates.Notice, name + " is now known as " + text),
        };
        return withTimes
            ? Filled(templates.Line, Filled(templates.Time, entry.At), content)
            : Filled(templates.Line.Replace("{0} ", ""), "", content);
    }

    private static string Escaped(string text, Format format) => format switch
    {
        Format.Markdown => string.Concat(text.Select(sign => @"\*_`".Contains(sign) ? $@"\{sign}" : $"{sign}")),
        Format.Html => string.Concat(text.Select(sign => sign switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            _ => $"{sign}",
        })),
        _ => text,
    };

    private static string Filled(string template, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, template, values);

    private sealed record Templates(string Line, string Message, string Notice, string Time, string Heading);
}
