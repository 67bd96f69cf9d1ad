using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient.Screen;

/// <summary>Scrolling, and what stays where it is.</summary>
public class ScrollSpecs
{
    private static Desk DeskWith(int messages, int columns = 40)
    {
        var desk = new Desk(columns, rows: 5).Enters();
        for (var i = 1; i <= messages; i++)
            desk.HearsSaid("grace", $"m{i} and three words more", id: $"{i}");
        return desk;
    }

    [Test]
    public void The_bar_says_that_there_is_more_below()
    {
        var desk = DeskWith(messages: 9);

        desk.Types("{PageUp}");

        desk.Status.ShouldEndWith(" -- more below --");
    }

    [TestCase(1, " -- 1 new below --")]
    public void The_bar_counts_what_is_new_below(int messages, string end)
    {
        var desk = DeskWith(messages: 9);
        desk.Types("{PageUp}");

        for (var i = 0; i < messages; i++)
            desk.HearsSaid("bo", "news", id: $"new{i}");

        desk.Status.ShouldEndWith(end);
    }

    [Test]
    public void The_count_begins_anew_when_one_was_at_the_newest()
    {
        var desk = DeskWith(messages: 9);
        desk.Types("{PageUp}").HearsSaid("bo", "news").Types("{Newest}");

        desk.Types("{PageUp}");

        desk.Status.ShouldEndWith(" -- more below --");
    }

    [TestCase("{WheelUp}", "m5,m6,m7")]
    [TestCase("{WheelUp}{WheelUp}{WheelDown}", "m5,m6,m7")]
    public void The_wheel_scrolls_by_rows(string keys, string shown)
    {
        var desk = new Desk(rows: 5).Enters();
        for (var i = 1; i <= 10; i++)
            desk.HearsSaid("grace", $"m{i}", id: $"{i}");

        desk.Types(keys);

        desk.Shown.ShouldBe(string.Join('\n', shown.Split(',').Select(message => $"12:00 grace: {message}")));
    }

    [Test]
    public void A_resize_keeps_the_message_in_view()
    {
        var desk = DeskWith(messages: 30);
        desk.Types("{PageUp}{PageUp}{PageUp}");
        var lowest = desk.Shown.Split('\n')[^1];

        desk.Resizes(24, 5);

        lowest.ShouldStartWith("12:00 grace: m24 ");
        desk.Shown.ShouldContain("grace: m24 ");
    }

    [Test]
    public void A_long_message_stays_in_view_when_it_takes_fewer_rows()
    {
        var desk = DeskWith(messages: 9, columns: 24);
        desk.HearsSaid("grace", "long " + string.Join(' ', Enumerable.Repeat("word", 15)));
        desk.Types("{PageUp}");

        desk.Resizes(120, 5);

        desk.Shown.ShouldContain("grace│ long word");
    }

    [Test]
    public void A_text_on_its_way_stays_in_view_when_others_speak()
    {
        var desk = DeskWith(messages: 9, columns: 24);
        desk.Types("mine " + string.Join(' ', Enumerable.Repeat("word", 15)) + "{Enter}{PageUp}");
        var lowest = desk.Shown.Split('\n')[^1];

        desk.HearsSaid("bo", "news");

        desk.Shown.Split('\n')[^1].ShouldBe(lowest);
    }

    [Test]
    public void A_text_that_is_delivered_while_it_is_read_stays_in_view()
    {
        var desk = DeskWith(messages: 9, columns: 24);
        var text = "mine " + string.Join(' ', Enumerable.Repeat("word", 15));
        desk.Types(text + "{Enter}{PageUp}");

        desk.HearsSaid("ada", text, id: "own-1").Hears(new ClientEvent.Delivered("own-1"));

        Should.NotThrow(() => desk.Shown).ShouldContain("word");
    }

    [Test]
    public void One_key_leads_to_the_oldest_message_and_one_back_to_the_newest()
    {
        var desk = DeskWith(messages: 9);
        var newest = desk.Shown;

        desk.Types("{Oldest}");
        var oldest = desk.Shown;
        desk.Types("{Newest}");

        oldest.ShouldStartWith("12:00 grace: m1 ");
        desk.Shown.ShouldBe(newest);
    }

    [Test]
    public void At_the_top_the_bar_says_that_there_is_nothing_before()
    {
        var desk = DeskWith(messages: 9);

        desk.Types("{Oldest}");

        desk.Status.ShouldEndWith(" -- the beginning, more below --");
    }

    [Test]
    public void At_the_top_the_bar_says_that_older_messages_are_fetched()
    {
        var desk = new Desk(columns: 60, rows: 5).EntersWithPast(100);
        for (var i = 0; i < 9; i++)
            desk.HearsSaid("grace", "hello", id: $"{i}");

        desk.Types("{Oldest}");

        desk.Status.ShouldEndWith(" -- fetching older messages, more below --");
    }

    [Test]
    public void At_the_top_the_bar_says_that_older_messages_are_gone()
    {
        var desk = new Desk(columns: 60, rows: 5).EntersLate(after: 100);
        for (var i = 0; i < 9; i++)
            desk.HearsSaid("grace", "hello", id: $"{i}");

        desk.Types("{Oldest}").Hears(new ClientEvent.PastEnded());

        desk.Status.ShouldEndWith(" -- older messages are gone, more below --");
    }

    [Test]
    public void Sorted_by_author_one_sees_what_one_has_just_said()
    {
        var desk = DeskWith(messages: 9);
        desk.Types("/sort author{Enter}").Sorts().Types("mine{Enter}");

        desk.HearsSaid("ada", "mine", id: "own-1").Hears(new ClientEvent.Delivered("own-1")).Sorts();

        desk.Shown.ShouldContain("ada: mine");
    }

    [Test]
    public void Sorted_the_view_stays_on_its_message()
    {
        var desk = DeskWith(messages: 9);
        desk.Types("/sort author{Enter}").Sorts().Types("{PageUp}");
        var before = desk.Shown;

        desk.HearsSaid("bo", "news").Sorts();

        desk.Shown.ShouldBe(before);
    }

    [Test]
    public void Sorted_by_time_what_one_says_at_the_end_is_followed()
    {
        var desk = DeskWith(messages: 9);
        desk.Types("/sort time{Enter}").Sorts().Types("mine{Enter}");

        desk.HearsSaid("ada", "mine", id: "own-1").Hears(new ClientEvent.Delivered("own-1")).Sorts();

        desk.Status.ShouldNotContain("below");
    }

    [Test]
    public void Joins_and_leaves_are_not_counted_as_new()
    {
        var desk = DeskWith(messages: 9).Types("{PageUp}");

        desk.HearsJoin("bo").HearsSaid("bo", "news", id: "new").HearsLeave("bo");

        desk.Status.ShouldEndWith(" -- 1 new below --");
    }

    [Test]
    public void A_narrow_bar_is_cut_on_its_right()
    {
        var desk = new Desk(columns: 40, rows: 5).EntersLate(after: 10);
        for (var i = 1; i <= 9; i++)
            desk.HearsSaid("grace", $"m{i}", id: $"{i}");

        desk.Types("{Oldest}").Hears(new ClientEvent.PastEnded());

        Should.NotThrow(() => desk.Status).ShouldStartWith("  -- older messages are gone, more");
    }

    [Test]
    public void The_room_s_own_order_is_shown_at_once()
    {
        var desk = new Desk().Enters().HearsSaid("grace", "first", id: "1").HearsSaid("bo", "second", id: "2");
        desk.Types("/sort author{Enter}").Sorts();

        desk.Types("/sort number{Enter}");

        desk.Shown.ShouldStartWith("12:00 grace: first");
    }
}
