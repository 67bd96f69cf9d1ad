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
}
