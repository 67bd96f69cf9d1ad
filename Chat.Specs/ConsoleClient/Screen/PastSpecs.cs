using Chat.ConsoleClient.Screen;

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

    /// <summary>A page of three rows, and a copy that begins in the middle of a conversation.</summary>
    private static Desk DeskWith(int messages)
    {
        var desk = new Desk(rows: 5).EntersLate(after: 5);
        for (var i = 6; i < 6 + messages; i++)
            desk.HearsSaid("grace", $"m{i}", id: $"{i}");
        return desk;
    }
}
