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
    public static string Export(IReadOnlyList<Entry> entries, Format format, bool withTimes)
    {
        var result = new List<string>();
        if (format == Format.Text)
        {
            for (var count = 0; count < entries.Count; count++)
            {
                var text = entries[count];
                if (text.Kind == EntryKind.Said)
                {
                    if (withTimes)
                    {
                        result.Add("[" + text.At.ToString("HH:mm", CultureInfo.InvariantCulture) + "] "
                            + text.Name + ": " + text.Text);
                    }
                    else
                    {
                        result.Add(text.Name + ": " + text.Text);
                    }
                }
                else if (text.Kind == EntryKind.Joined || text.Kind == EntryKind.Left)
                {
                    var name = text.Kind == EntryKind.Joined ? " joined" : " left";
                    if (withTimes)
                    {
                        result.Add("[" + text.At.ToString("HH:mm", CultureInfo.InvariantCulture) + "] - "
                            + text.Name + name);
                    }
                    else
                    {
                        result.Add("- " + text.Name + name);
                    }
                }
                else
                {
                    if (withTimes)
                    {
                        result.Add("[" + text.At.ToString("HH:mm", CultureInfo.InvariantCulture) + "] - "
                            + text.Name + " is now known as " + text.Text);
                    }
                    else
                    {
                        result.Add("- " + text.Name + " is now known as " + text.Text);
                    }
                }
            }
        }
        else if (format == Format.Markdown)
        {
            for (var count = 0; count < entries.Count; count++)
            {
                var text = entries[count];
                if (text.Kind == EntryKind.Said)
                {
                    if (withTimes)
                    {
                        result.Add("- `" + text.At.ToString("HH:mm", CultureInfo.InvariantCulture) + "` **"
                            + GetName(text.Name) + "**: " + GetName(text.Text));
                    }
                    else
                    {
                        result.Add("- **" + GetName(text.Name) + "**: " + GetName(text.Text));
                    }
                }
                else
                {
                    IsNotice(result, text.At, text.Name, text.Text, text.Kind, withTimes, true, false);
                }
            }
        }
        else
        {
            for (var count = 0; count < entries.Count; count++)
            {
                var text = entries[count];
                if (text.Kind == EntryKind.Said)
                {
                    if (withTimes)
                    {
                        result.Add("<p><time>" + text.At.ToString("HH:mm", CultureInfo.InvariantCulture) + "</time> <b>"
                            + Trim(text.Name) + "</b>: " + Trim(text.Text) + "</p>");
                    }
                    else
                    {
                        result.Add("<p><b>" + Trim(text.Name) + "</b>: " + Trim(text.Text) + "</p>");
                    }
                }
                else
                {
                    IsNotice(result, text.At, text.Name, text.Text, text.Kind, withTimes, false, true);
                }
            }
        }
        return string.Join("\n", result);
    }

    private static void IsNotice(
        List<string> result, DateTime at, string a, string b, EntryKind kind, bool t, bool isMarkdown, bool isHtml)
    {
        var s = "";
        if (kind == EntryKind.Joined)
            s = a + " joined";
        if (kind == EntryKind.Left)
            s = a + " left";
        if (kind == EntryKind.Renamed)
            s = a + " is now known as " + b;
        if (isMarkdown)
        {
            if (t)
            {
                result.Add("- `" + at.ToString("HH:mm", CultureInfo.InvariantCulture) + "` *" + GetName(s) + "*");
            }
            else
            {
                result.Add("- *" + GetName(s) + "*");
            }
        }
        if (isHtml)
        {
            if (t)
            {
                result.Add("<p><time>" + at.ToString("HH:mm", CultureInfo.InvariantCulture) + "</time> <i>"
                    + Trim(s) + "</i></p>");
            }
            else
            {
                result.Add("<p><i>" + Trim(s) + "</i></p>");
            }
        }
    }

    private static string GetName(string text)
    {
        return text.Replace("\\", "\\\\").Replace("*", "\\*").Replace("_", "\\_").Replace("`", "\\`");
    }

    private static string Trim(string text)
    {
        return text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
    }
}
