namespace Chat.Specs.ConsoleClient.Screen;

/// <summary>How the message area reads.</summary>
public class ReadingSpecs
{
    [Test]
    public void Names_stand_in_a_column()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.HearsSaid("grace", "hello").HearsSaid("ada", "hi");

        desk.Shown.ShouldBe("12:00        grace│ hello\n12:00          ada│ hi");
    }

    [Test]
    public void Every_row_of_a_text_begins_below_the_first()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.HearsSaid("grace", "almost: two specs failed on the build machine\nsee the logs");

        desk.Shown.ShouldBe(
            "12:00        grace│ almost: two specs failed on the build\n"
            + "                  │ machine\n                  │ see the logs");
    }

    [Test]
    public void A_name_too_long_for_its_column_takes_a_row_of_its_own()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.HearsSaid("margaret.hamilton", "go for landing");

        desk.Shown.ShouldBe("12:00 margaret.hamilton\n                  │ go for landing");
    }

    [Test]
    public void A_name_in_wide_characters_ends_at_the_bar_too()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.HearsSaid("日本語", "hello");

        desk.Shown.ShouldBe("12:00       日本語│ hello");
    }

    [Test]
    public void Nothing_in_a_name_or_a_text_acts_on_the_terminal()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.HearsSaid("a\u001b\n", "b\u001b[2J");

        desk.Shown.ShouldBe("12:00          a␛␊│ b␛[2J");
    }

    [Test]
    public void A_text_on_its_way_stands_in_the_columns_too()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.Types("hello{Enter}");

        desk.Shown.ShouldBe("12:00          ada│ hello (sending)");
    }

    [TestCase(60)]
    [TestCase(40)]
    public void Times_step_back(int columns)
    {
        var desk = new Desk(columns).Enters();

        desk.HearsSaid("grace", "hello");

        desk.Styled.ShouldStartWith("{dim|12:00 }");
    }

    [TestCase(60)]
    [TestCase(40)]
    public void A_name_has_its_author_s_colour(int columns)
    {
        var desk = new Desk(columns).Enters();

        desk.HearsSaid("grace", "hello");

        desk.Styled.ShouldContain("{author 9|grace}");
    }

    [Test]
    public void One_s_own_name_is_bold()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.HearsSaid("ada", "hello");

        desk.Styled.ShouldContain("{bold author 6|ada}");
    }

    [TestCase(60, "{dim|12:00 }            {dim|→ grace joined}\n")]
    [TestCase(40, "{dim|12:00 }{dim|→ grace joined}\n")]
    public void A_join_steps_back_beside_the_bar(int columns, string row)
    {
        var desk = new Desk(columns).Enters();

        desk.HearsJoin("grace");

        desk.Styled.ShouldStartWith(row);
    }

    [Test]
    public void A_long_row_of_joins_wraps_in_its_column()
    {
        var desk = new Desk(columns: 30).Enters();

        desk.HearsJoin("margaret-hamilton\u001b\u001b\u001b");

        desk.Shown.ShouldBe("12:00 → margaret-hamilton␛␛␛\n        joined");
    }

    [Test]
    public void Joins_and_leaves_that_follow_each_other_share_a_row()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.HearsJoin("bo").HearsLeave("bo").HearsJoin("cy").HearsSaid("cy", "hi").HearsLeave("cy");

        desk.Shown.ShouldBe(
            "12:00             ↔ bo came and went; cy joined\n"
            + "12:00           cy│ hi\n"
            + "12:00             ← cy left");
    }

    [Test]
    public void A_day_is_announced()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.HearsSaid("grace", "hello");

        desk.ShownWithDays.First().ShouldBe("────────────────── Friday 2 January 2026 ───────────────────");
    }

    [Test]
    public void A_new_day_is_announced_before_its_first_message()
    {
        var desk = new Desk(columns: 30).Enters();

        desk.HearsSaid("grace", "hello").HearsSaid("grace", "good morning", minutes: 24 * 60);

        desk.ShownWithDays.Take(4).ShouldBe(
        [
            "─── Friday 2 January 2026 ────",
            "12:00 grace: hello",
            "── Saturday 3 January 2026 ───",
            "12:00 grace: good morning",
        ]);
    }

    [Test]
    public void Sorted_by_author_there_are_no_days()
    {
        var desk = new Desk(columns: 60, rows: 9).Enters();
        desk.HearsSaid("grace", "hello", minutes: 24 * 60).HearsSaid("bo", "hi");

        desk.Types("/sort author{Enter}").Sorts();

        desk.ShownWithDays.ShouldBe(["12:00           bo│ hi", "12:00        grace│ hello"]);
    }

    [Test]
    public void A_day_is_announced_once_around_hidden_repeats()
    {
        var desk = new Desk(columns: 60, rows: 12).Enters().HearsSaid("grace", "hello", id: "1");
        desk.Enters(newHistory: true);

        desk.HearsSaid("grace", "new").HearsSaid("grace", "hello", id: "1").HearsSaid("grace", "again", id: "2");

        desk.ShownWithDays.Count(row => row.Contains("Friday")).ShouldBe(2);
    }

    [TestCase(20, "──── 2026-01-02 ────")]
    public void A_day_fits_a_narrow_page(int columns, string rule)
    {
        var desk = new Desk(columns).Enters();

        desk.HearsSaid("grace", "hello");

        Should.NotThrow(() => desk.Frame).Rows.Select(row => row.Text).ShouldContain(rule);
    }

    [Test]
    public void A_restart_of_the_relay_is_a_line_across()
    {
        var desk = new Desk(columns: 60, rows: 12).Enters().HearsSaid("grace", "hello", id: "1");

        desk.Enters(newHistory: true);

        desk.Styled.ShouldContain("{dim|─────────── server restarted: a new conversation ───────────}");
    }
}
