using NUnit.Framework;
using Shouldly;

namespace Exporting;

public class TranscriptExporterSpecs
{
    private static readonly DateTime _evening = new(2024, 5, 6, 21, 4, 59);

    [TestCase(Format.Text)]
    [TestCase(Format.Markdown)]
    [TestCase(Format.Html)]
    public void A_transcript_of_nothing_is_empty(Format format) =>
        TranscriptExporter.Export([], format, withTimes: true).ShouldBe("");

    [TestCase(Format.Text, "ada: hello\n- bob joined\nbob: well")]
    [TestCase(Format.Markdown, "- **ada**: hello\n- *bob joined*\n- **bob**: well")]
    [TestCase(Format.Html, "<p><b>ada</b>: hello</p>\n<p><i>bob joined</i></p>\n<p><b>bob</b>: well</p>")]
    public void Each_entry_has_a_line(Format format, string expected)
    {
        Entry[] entries =
        [
            new(EntryKind.Said, _evening, "ada", "hello"),
            new(EntryKind.Joined, _evening, "bob"),
            new(EntryKind.Said, _evening, "bob", "well"),
        ];

        TranscriptExporter.Export(entries, format, withTimes: false).ShouldBe(expected);
    }

    [TestCase(Format.Text, "[21:04] ada: hello")]
    [TestCase(Format.Markdown, "- `21:04` **ada**: hello")]
    [TestCase(Format.Html, "<p><time>21:04</time> <b>ada</b>: hello</p>")]
    public void A_message_has_its_time(Format format, string expected) =>
        LineOf(EntryKind.Said, "ada", "hello", format).ShouldBe(expected);

    [TestCase(EntryKind.Joined, "[21:04] - ada joined")]
    [TestCase(EntryKind.Left, "[21:04] - ada left")]
    [TestCase(EntryKind.Renamed, "[21:04] - ada is now known as eva")]
    public void Everything_else_is_a_notice_in_text(EntryKind kind, string expected) =>
        LineOf(kind, "ada", "eva", Format.Text).ShouldBe(expected);

    [TestCase(EntryKind.Joined, "- `21:04` *ada joined*")]
    [TestCase(EntryKind.Left, "- `21:04` *ada left*")]
    [TestCase(EntryKind.Renamed, "- `21:04` *ada is now known as eva*")]
    public void Everything_else_is_a_notice_in_Markdown(EntryKind kind, string expected) =>
        LineOf(kind, "ada", "eva", Format.Markdown).ShouldBe(expected);

    [TestCase(EntryKind.Joined, "<p><time>21:04</time> <i>ada joined</i></p>")]
    [TestCase(EntryKind.Left, "<p><time>21:04</time> <i>ada left</i></p>")]
    [TestCase(EntryKind.Renamed, "<p><time>21:04</time> <i>ada is now known as eva</i></p>")]
    public void Everything_else_is_a_notice_in_Html(EntryKind kind, string expected) =>
        LineOf(kind, "ada", "eva", Format.Html).ShouldBe(expected);

    [TestCase(EntryKind.Said, Format.Text, @"[21:04] a_*: <`\&>")]
    [TestCase(EntryKind.Said, Format.Markdown, @"- `21:04` **a\_\***: <\`\\&>")]
    [TestCase(EntryKind.Said, Format.Html, @"<p><time>21:04</time> <b>a_*</b>: &lt;`\&amp;&gt;</p>")]
    [TestCase(EntryKind.Renamed, Format.Text, @"[21:04] - a_* is now known as <`\&>")]
    [TestCase(EntryKind.Renamed, Format.Markdown, @"- `21:04` *a\_\* is now known as <\`\\&>*")]
    [TestCase(EntryKind.Renamed, Format.Html, @"<p><time>21:04</time> <i>a_* is now known as &lt;`\&amp;&gt;</i></p>")]
    public void Signs_of_the_format_are_escaped(EntryKind kind, Format format, string expected) =>
        LineOf(kind, "a_*", @"<`\&>", format).ShouldBe(expected);

    private static string LineOf(EntryKind kind, string name, string text, Format format) =>
        TranscriptExporter.Export([new Entry(kind, _evening, name, text)], format, withTimes: true);
}
