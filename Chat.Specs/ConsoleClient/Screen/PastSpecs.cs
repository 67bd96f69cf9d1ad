using Chat.ConsoleClient.Screen;
using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient.Screen;

/// <summary>What came before the copy, and comes in while one scrolls.</summary>
public class PastSpecs
{
    [Test]
    public void Near_the_top_what_came_before_is_asked_for()
    {
        var desk = DeskWith(messages: 9);

        desk.Types("{Oldest}");

        desk.Requests.ShouldBe([new ScreenEffect.RequestPast()]);
    }

    [TestCase("{PageUp}", 0)]
    [TestCase("{PageUp}{PageUp}", 1)]
    [TestCase("{WheelUp}{WheelUp}", 1)]
    public void Scrolling_asks_one_page_before_the_top(string keys, int times)
    {
        var desk = DeskWith(messages: 8);

        desk.Types(keys);

        desk.Requests.OfType<ScreenEffect.RequestPast>().Count().ShouldBe(times);
    }

    [Test]
    public void The_past_that_was_fetched_is_above_the_view()
    {
        var desk = DeskWith(messages: 9).Types("{Oldest}").HearsPast(messages: 5);

        desk.Types("{WheelUp}");

        desk.Shown.ShouldBe("12:00 grace: m2\n12:00 grace: m3\n12:00 grace: m4");
    }

    [Test]
    public void A_cleared_screen_stays_clear()
    {
        var desk = DeskWith(messages: 1).Types("/clear{Enter}");

        desk.HearsPast(messages: 5);

        desk.Shown.ShouldBe("");
    }

    [Test]
    public void The_line_of_what_is_unread_stays_where_it_is()
    {
        var desk = DeskWith(messages: 1).Types("{FocusLost}").HearsSaid("bo", "news", id: "news");

        desk.HearsPast(messages: 5);

        desk.Shown.ShouldBe("12:00 grace: m6\n─────────────── 1 unread ───────────────\n12:00 bo: news");
    }

    [Test]
    public void A_search_goes_on_from_where_it_was()
    {
        var desk = DeskWith(messages: 9).Types("/find m1{Enter}");

        desk.HearsPast(messages: 5).Types("{FindOlder}");

        desk.Shown.ShouldContain("12:00 grace: m13");
    }

    [Test]
    public void Sorted_by_time_what_came_before_is_sorted_in()
    {
        var desk = DeskWith(messages: 1).Types("/sort time{Enter}").Sorts();

        desk.HearsPast(messages: 2).Sorts();

        desk.Shown.ShouldBe("12:00 grace: m4\n12:00 grace: m5\n12:00 grace: m6");
    }

    [Test]
    public void A_gap_that_is_left_is_a_line()
    {
        var desk = DeskWith(messages: 1);

        desk.Hears(new ClientEvent.GapLeft());

        desk.Shown.ShouldContain("away too long: some messages");
    }

    [Test]
    public void An_older_copy_stays_in_view_while_the_past_of_a_newer_one_comes_in()
    {
        var desk = DeskWith(messages: 9).EntersWithPast(messages: 5).HearsSaid("grace", "news", id: "n");
        var before = desk.Types("{Oldest}").Shown;

        desk.HearsPast(messages: 2);

        desk.Shown.ShouldBe(before);
    }

    /// <summary>A page of three rows, and a copy that begins in the middle of a conversation.</summary>
    private static Desk DeskWith(int messages)
    {
        var desk = new Desk(rows: 5).EntersWithPast(messages: 5);
        for (var i = 6; i < 6 + messages; i++)
            desk.HearsSaid("grace", $"m{i}", id: $"{i}");
        return desk;
    }
}
