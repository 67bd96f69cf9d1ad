using NUnit.Framework;
using Shouldly;

namespace Scrolling;

public class ReferenceSpecs
{
    private readonly Scrollback _scrollback = new(3);

    [Test]
    public void A_new_one_is_empty() => Seen().ShouldBe("0 remembered, 0 forgotten: ");

    [Test]
    public void One_line()
    {
        Add(1);

        Seen().ShouldBe("1 remembered, 0 forgotten: 1");
    }

    [Test]
    public void Oldest_first()
    {
        Add(2);

        _scrollback.Newest(3).ShouldBe(["1", "2"]);
    }

    [Test]
    public void Exactly_full()
    {
        Add(3);

        _scrollback.Count.ShouldBe(3);
        _scrollback.Newest(3).ShouldBe(["1", "2", "3"]);
    }

    [Test]
    public void Nothing_is_forgotten_before_there_is_need()
    {
        Add(3);

        _scrollback.Forgotten.ShouldBe(0);
    }

    [Test]
    public void One_more_than_full()
    {
        Add(4);

        Seen().ShouldBe("3 remembered, 1 forgotten: 2 3 4");
    }

    [TestCase(7, "3 remembered, 4 forgotten: 5 6 7")]
    [TestCase(8, "3 remembered, 5 forgotten: 6 7 8")]
    public void Twice_round(int lines, string seen)
    {
        Add(lines);

        Seen().ShouldBe(seen);
    }

    [Test]
    public void Fewer_rows_than_lines()
    {
        Add(5);

        _scrollback.Newest(2).ShouldBe(["4", "5"]);
        _scrollback.Newest(0).ShouldBeEmpty();
    }

    [Test]
    public void More_rows_than_lines()
    {
        Add(2);

        _scrollback.Newest(50).ShouldBe(["1", "2"]);
    }

    [TestCase(0)]
    [TestCase(2)]
    public void Cleared_when_half_full(int lines) => ShouldBeAsNewWhenClearedAfter(lines);

    [TestCase(3)]
    [TestCase(5)]
    public void Cleared_after_it_went_round(int lines) => ShouldBeAsNewWhenClearedAfter(lines);

    [Test]
    public void One_line_is_a_scrollback_too()
    {
        var one = new Scrollback(1);
        one.Add("old");
        one.Add("new");

        one.Newest(2).ShouldBe(["new"]);
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void No_room_makes_no_sense(int capacity) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Scrollback(capacity));

    [Test]
    public void Less_than_no_rows_makes_no_sense() =>
        Should.Throw<ArgumentOutOfRangeException>(() => _scrollback.Newest(-1));

    private void ShouldBeAsNewWhenClearedAfter(int lines)
    {
        Add(lines);

        _scrollback.Clear();
        var cleared = Seen();
        Add(4);

        cleared.ShouldBe("0 remembered, 0 forgotten: ");
        Seen().ShouldBe("3 remembered, 1 forgotten: 2 3 4");
    }

    private void Add(int lines)
    {
        for (var line = 1; line <= lines; line++)
            _scrollback.Add($"{line}");
    }

    private string Seen() =>
        $"{_scrollback.Count} remembered, {_scrollback.Forgotten} forgotten: {string.Join(' ', _scrollback.Newest(3))}";
}
