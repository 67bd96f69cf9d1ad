using Chat.Specs.ConsoleClient.Screen;

namespace Chat.Specs.ConsoleClient.Page;

public class ActionSpecs
{
    [Test]
    public void An_action_is_a_sentence_about_its_author()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.HearsSaid("grace", "/me waves");

        desk.Shown.ShouldBe("12:00            *│ grace waves");
    }

    [Test]
    public void On_a_narrow_screen_an_action_begins_with_a_star()
    {
        var desk = new Desk(columns: 40).Enters();

        desk.HearsSaid("grace", "/me waves");

        desk.Shown.ShouldBe("12:00 * grace waves");
    }

    [Test]
    public void The_author_of_an_action_has_a_colour()
    {
        var desk = new Desk(columns: 60).Enters();

        desk.HearsSaid("grace", "/me waves");

        desk.Styled.Split('\n')[0].ShouldBe("{dim|12:00 }           *│ {author 9|grace} waves");
    }
}
