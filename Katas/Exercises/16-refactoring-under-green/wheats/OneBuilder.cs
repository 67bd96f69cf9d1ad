using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

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

/// <summary>Writes a day after the other, each into one builder.</summary>
public static class TranscriptExporter
{
    public static string Export(IReadOnlyList<Entry> entries, Format format, bool withTimes)
    {
        var written = new StringBuilder();
        var day = entries is [var first, ..] ? DateOnly.FromDateTime(first.At) : default;
        foreach (var entry in entries)
        {
            if (DateOnly.FromDateTime(entry.At) is var today && today != day)
            {
                day = today;
                var date = day.ToString("O", CultureInfo.InvariantCulture);
                written.Append(Pick(format, $"--- {date} ---", $"## {date}", $"<h2>{date}</h2>")).Append('\n');
            }
            written.Append(Pick(format, "", "- ", "<p>"));
            if (withTimes)
                written.Append(Pick(format, "[", "`", "<time>"))
                    .Append(CultureInfo.InvariantCulture, $"{entry.At:HH:mm}")
                    .Append(Pick(format, "] ", "` ", "</time> "));
            if (entry.Kind == EntryKind.Said)
                written.Append(Pick(format, "", "**", "<b>")).Append(Escape(entry.Name, format))
                    .Append(Pick(format, "", "**", "</b>")).Append(": ").Append(Escape(entry.Text, format));
            else
                written.Append(Pick(format, "- ", "*", "<i>")).Append(Escape(Sentence(entry), format))
                    .Append(Pick(format, "", "*", "</i>"));
            written.Append(Pick(format, "", "", "</p>")).Append('\n');
        }
        return written.ToString().TrimEnd('\n');
    }

    private static string Pick(Format format, string text, string markdown, string html) =>
        format switch { Format.Text => text, Format.Markdown => markdown, _ => html };

    private static string Sentence(Entry entry) =>
        $"{entry.Name} " + (entry.Kind is EntryKind.Renamed ? $"is now known as {entry.Text}"
            : entry.Kind is EntryKind.Left ? "left" : "joined");

    private static string Escape(string text, Format format) => Pick(
        format,
        text,
        Regex.Replace(text, @"[\\*_`]", @"\$0"),
        Regex.Replace(text, "[&<>]", sign => sign.Value is "&" ? "&amp;" : sign.Value is "<" ? "&lt;" : "&gt;"));
}
