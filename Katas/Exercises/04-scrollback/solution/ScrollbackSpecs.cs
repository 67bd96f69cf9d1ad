using NUnit.Framework;
using Shouldly;

namespace Scrolling;

public class ScrollbackSpecs
{
    private readonly Scrollback _scrollback = new(3);

    [TestCase(0, "", 0, Description = "empty")]
    [TestCase(1, "1", 0, Description = "filling")]
    [TestCase(3, "1 2 3", 0, Description = "full")]
    [TestCase(4, "2 3 4", 1, Description = "gone round")]
    [TestCase(7, "5 6 7", 4, Description = "twice")]
    [TestCase(8, "6 7 8", 5, Description = "and a little")]
    public void The_newest_three_are_remembered_in_every_state(int lines, string remembered, long forgotten)
    {
        Add(lines);

        Newest(3).ShouldBe(remembered);
        _scrollback.Count.ShouldBe(Math.Min(lines, 3));
        _scrollback.Forgotten.ShouldBe(forgotten);
    }

    [TestCase(0, "")]
    [TestCase(2, "4 5")]
    [TestCase(99, "3 4 5")]
    public void As_many_rows_are_shown_as_there_are(int rows, string shown)
    {
        Add(5);

        Newest(rows).ShouldBe(shown);
    }

    [TestCase(0)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(5)]
    public void Cleared_it_is_as_new_from_every_state(int lines)
    {
        Add(lines);

        _scrollback.Clear();
        var cleared = (_scrollback.Count, _scrollback.Forgotten, Newest(3));
        Add(4);

        cleared.ShouldBe((0, 0, ""));
        (_scrollback.Count, _scrollback.Forgotten, Newest(3)).ShouldBe((3, 1, "2 3 4"));
    }

    [Test]
    public void One_line_is_a_scrollback_too()
    {
        var one = new Scrollback(1);
        one.Add("old");
        one.Add("new");

        one.Newest(5).ShouldBe(["new"]);
    }

    [Test]
    public void What_makes_no_sense_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Scrollback(0));
        Should.Throw<ArgumentOutOfRangeException>(() => _scrollback.Newest(-1));
    }

    private void Add(int lines)
    {
        for (var line = 1; line <= lines; line++)
            _scrollback.Add($"{line}");
    }

    private string Newest(int rows) => string.Join(' ', _scrollback.Newest(rows));
}
