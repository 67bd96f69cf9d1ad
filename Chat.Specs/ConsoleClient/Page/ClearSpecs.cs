using Chat.Specs.ConsoleClient.Screen;

namespace Chat.Specs.ConsoleClient.Page;

public class ClearSpecs
{
    [Test]
    public void A_cleared_screen_shows_only_later_messages()
    {
        var desk = new Desk().Enters().HearsSaid("grace", "old", id: "1");

        desk.Types("/clear{Enter}");
        var cleared = desk.Shown;
        desk.HearsSaid("grace", "new", id: "2");

        (cleared, desk.Shown).ShouldBe(("", "12:00 grace: new"));
    }

    [Test]
    public void Scrolling_up_shows_what_was_cleared()
    {
        var desk = new Desk(rows: 5).Enters();
        for (var i = 1; i <= 9; i++)
            desk.HearsSaid("grace", $"{i}", id: $"{i}");

        desk.Types("/clear{Enter}{PageUp}");

        desk.Shown.ShouldContain("12:00 grace: 7");
    }

    [Test]
    public void Sorted_anew_everything_shows_again()
    {
        var desk = new Desk().Enters().HearsSaid("grace", "old");

        desk.Types("/clear{Enter}/sort author{Enter}").Sorts();

        desk.Shown.ShouldContain("grace: old");
    }
}
