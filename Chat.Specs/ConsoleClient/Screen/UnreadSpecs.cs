using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient.Screen;

/// <summary>The line where reading stopped.</summary>
public class UnreadSpecs
{
    [Test]
    public void A_line_stands_where_reading_stopped()
    {
        var desk = new Desk(columns: 30, rows: 12).Enters().HearsSaid("grace", "read", id: "1");

        desk.Types("{FocusLost}").HearsSaid("grace", "new", id: "2");

        desk.Shown.ShouldBe("12:00 grace: read\n────────── 1 unread ──────────\n12:00 grace: new");
    }

    [Test]
    public void The_line_counts_what_others_said()
    {
        var desk = new Desk(columns: 30, rows: 12).Enters();

        desk.Types("{FocusLost}").HearsSaid("grace", "one", id: "1").HearsJoin("bo").HearsSaid("bo", "two", id: "2");

        desk.Shown.ShouldContain(" 2 unread ");
    }

    [Test]
    public void Nothing_that_one_has_said_oneself_draws_the_line()
    {
        var desk = new Desk(columns: 30, rows: 12).Enters().Types("mine{Enter}{FocusLost}");

        desk.HearsSaid("ada", "mine", id: "own-1").Hears(new ClientEvent.Delivered("own-1"));

        desk.Shown.ShouldBe("12:00 ada: mine");
    }

    [Test]
    public void The_line_stays_as_it_is_while_one_reads()
    {
        var desk = new Desk(columns: 30, rows: 12).Enters().Types("{FocusLost}").HearsSaid("bo", "one", id: "1");

        desk.Types("{FocusGained}").HearsSaid("bo", "two", id: "2");

        desk.Shown.ShouldContain(" 1 unread ");
    }

    [Test]
    public void A_glance_elsewhere_does_not_lose_the_line()
    {
        var desk = new Desk(columns: 30, rows: 12).Enters().Types("{FocusLost}").HearsSaid("bo", "one", id: "1");

        desk.Types("{FocusGained}{FocusLost}{FocusGained}");

        desk.Shown.ShouldContain(" 1 unread ");
    }

    [Test]
    public void Scrolled_up_what_comes_is_unread_too()
    {
        var desk = new Desk(columns: 30, rows: 5).Enters();
        for (var i = 0; i < 9; i++)
            desk.HearsSaid("grace", "old", id: $"{i}");

        desk.Types("{PageUp}").HearsSaid("bo", "new", id: "9").HearsSaid("bo", "new", id: "10").Types("{Newest}");

        desk.Shown.ShouldBe("────────── 2 unread ──────────\n12:00 bo: new\n12:00 bo: new");
    }

    [Test]
    public void Scrolling_up_from_the_line_does_not_move_it()
    {
        var desk = new Desk(columns: 30, rows: 5).Enters();
        for (var i = 0; i < 9; i++)
            desk.HearsSaid("grace", "old", id: $"{i}");
        desk.Types("{FocusLost}").HearsSaid("bo", "new", id: "9").Types("{FocusGained}{PageUp}");

        desk.HearsSaid("bo", "newer", id: "10").Types("{Newest}");

        desk.Shown.ShouldBe("────────── 1 unread ──────────\n12:00 bo: new\n12:00 bo: newer");
    }

    [Test]
    public void The_line_goes_with_what_one_says()
    {
        var desk = new Desk(columns: 30, rows: 12).Enters().Types("{FocusLost}").HearsSaid("bo", "one", id: "1");

        desk.Types("{FocusGained}I see{Enter}");

        desk.Shown.ShouldBe("12:00 bo: one\n12:00 ada: I see (sending)");
    }

    [Test]
    public void A_new_history_has_no_line_of_the_old_one()
    {
        var desk = new Desk(columns: 30, rows: 12).Enters().HearsSaid("bo", "zero", id: "0");
        desk.Types("{FocusLost}").HearsSaid("bo", "one", id: "1").Types("{FocusGained}");

        desk.Enters(newHistory: true).HearsSaid("bo", "two", id: "2").HearsSaid("bo", "three", id: "3");

        desk.Shown.ShouldNotContain("unread");
    }

    [Test]
    public void A_resize_is_no_reading()
    {
        var desk = new Desk(columns: 30, rows: 12).Enters().HearsSaid("bo", "zero", id: "0").Types("{FocusLost}");

        desk.Resizes(30, 10).HearsSaid("bo", "one", id: "1");

        desk.Shown.ShouldContain(" 1 unread ");
    }
}
