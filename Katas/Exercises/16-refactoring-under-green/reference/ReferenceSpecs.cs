using NUnit.Framework;
using Shouldly;

namespace Exporting;

public class ReferenceSpecs
{
    private static readonly DateTime _noon = new(2023, 12, 31, 12, 30, 0);

    private readonly List<Entry> _entries = [];
    private DateTime _now = _noon;

    [Test]
    public void Nothing_is_nothing([Values] Format format, [Values] bool withTimes) =>
        Exported(format, withTimes).ShouldBe("");

    [TestCase(Format.Text, "dan: 1 + 1|- eva left|dan: 2")]
    [TestCase(Format.Markdown, "- **dan**: 1 + 1|- *eva left*|- **dan**: 2")]
    [TestCase(Format.Html, "<p><b>dan</b>: 1 + 1</p>|<p><i>eva left</i></p>|<p><b>dan</b>: 2</p>")]
    public void Entries_are_lines_without_times(Format format, string expected)
    {
        Say("1 + 1");
        Happens(EntryKind.Left, "eva");
        Say("2");

        Exported(format, withTimes: false).ShouldBe(expected);
    }

    [TestCase(Format.Text, "[12:30] dan: 1|[13:31] dan: 2")]
    [TestCase(Format.Markdown, "- `12:30` **dan**: 1|- `13:31` **dan**: 2")]
    [TestCase(Format.Html, "<p><time>12:30</time> <b>dan</b>: 1</p>|<p><time>13:31</time> <b>dan</b>: 2</p>")]
    public void Entries_are_lines_with_times(Format format, string expected)
    {
        Say("1");
        Pass("01:01");
        Say("2");

        Exported(format, withTimes: true).ShouldBe(expected);
    }

    [TestCase(Format.Text, "- Ida joined|- Ida is now known as Eva|- Eva left")]
    [TestCase(Format.Markdown, "- *Ida joined*|- *Ida is now known as Eva*|- *Eva left*")]
    [TestCase(Format.Html, "<p><i>Ida joined</i></p>|<p><i>Ida is now known as Eva</i></p>|<p><i>Eva left</i></p>")]
    public void A_notice_is_a_sentence(Format format, string expected)
    {
        Happens(EntryKind.Joined, "Ida");
        Happens(EntryKind.Renamed, "Ida", "Eva");
        Happens(EntryKind.Left, "Eva");

        Exported(format, withTimes: false).ShouldBe(expected);
    }

    [TestCase(Format.Text, "[12:30] - x joined")]
    [TestCase(Format.Markdown, "- `12:30` *x joined*")]
    [TestCase(Format.Html, "<p><time>12:30</time> <i>x joined</i></p>")]
    public void A_notice_has_its_time(Format format, string expected)
    {
        Happens(EntryKind.Joined, "x");

        Exported(format, withTimes: true).ShouldBe(expected);
    }

    [TestCase(Format.Text, @"dan: <b>\*`_&amp;")]
    [TestCase(Format.Markdown, @"- **dan**: <b>\\\*\`\_&amp;")]
    [TestCase(Format.Html, @"<p><b>dan</b>: &lt;b&gt;\*`_&amp;amp;</p>")]
    public void A_text_is_escaped(Format format, string expected)
    {
        Say(@"<b>\*`_&amp;");

        Exported(format, withTimes: false).ShouldBe(expected);
    }

    [TestCase(Format.Text, "<_>: says|- <_> is now known as ``")]
    [TestCase(Format.Markdown, @"- **<\_>**: says|- *<\_> is now known as \`\`*")]
    [TestCase(Format.Html, "<p><b>&lt;_&gt;</b>: says</p>|<p><i>&lt;_&gt; is now known as ``</i></p>")]
    public void A_name_is_escaped(Format format, string expected)
    {
        Happens(EntryKind.Said, "<_>", "says");
        Happens(EntryKind.Renamed, "<_>", "``");

        Exported(format, withTimes: false).ShouldBe(expected);
    }

    [TestCase(Format.Text, "dan: 1|--- 2024-01-01 ---|dan: 2")]
    [TestCase(Format.Markdown, "- **dan**: 1|## 2024-01-01|- **dan**: 2")]
    [TestCase(Format.Html, "<p><b>dan</b>: 1</p>|<h2>2024-01-01</h2>|<p><b>dan</b>: 2</p>")]
    public void A_heading_stands_before_the_first_entry_of_a_new_day(Format format, string expected)
    {
        Say("1");
        Pass("12:00");
        Say("2");

        Exported(format, withTimes: false).ShouldBe(expected);
    }

    [Test]
    public void A_heading_stands_there_with_times_too([Values] Format format)
    {
        Say("1");
        Pass("12:00");
        Happens(EntryKind.Left, "dan");

        var lines = Exported(format, withTimes: true).Split('|');
        lines.Length.ShouldBe(3);
        lines[1].ShouldContain("2024-01-01");
    }

    [Test]
    public void A_day_has_one_heading()
    {
        foreach (var text in (string[])["1", "2", "3", "4", "5"])
        {
            Say(text);
            Pass("10:00");
        }

        Exported(Format.Text, withTimes: false).ShouldBe(
            "dan: 1|dan: 2|--- 2024-01-01 ---|dan: 3|dan: 4|--- 2024-01-02 ---|dan: 5");
    }

    [Test]
    public void The_same_day_of_another_month_is_a_new_day()
    {
        Say("1");
        Pass("31.00:00");
        Say("2");

        Exported(Format.Text, withTimes: false).ShouldBe("dan: 1|--- 2024-01-31 ---|dan: 2");
    }

    private void Say(string text) => Happens(EntryKind.Said, "dan", text);

    private void Happens(EntryKind kind, string name, string text = "") => _entries.Add(new(kind, _now, name, text));

    private void Pass(string time) => _now += TimeSpan.Parse(time);

    private string Exported(Format format, bool withTimes) =>
        TranscriptExporter.Export(_entries, format, withTimes).Replace('\n', '|');
}
