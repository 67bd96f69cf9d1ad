
namespace Chat.Specs.ConsoleClient.Screen;

public class FindSpecs
{
    private static Desk DeskWithBuilds()
    {
        var desk = new Desk(columns: 40, rows: 7).Enters();
        for (var i = 1; i <= 40; i++)
            desk.HearsSaid("grace", i % 10 == 0 && i < 40 ? $"m{i} Build" : $"m{i} hello", id: $"{i}");
        return desk;
    }

    [Test]
    public void Find_brings_the_newest_hit_into_view()
    {
        var desk = DeskWithBuilds();

        desk.Types("/find Build{Enter}");

        desk.Shown.ShouldContain("m30 Build");
    }

    [Test]
    public void Hits_are_marked_whatever_their_case()
    {
        var desk = new Desk(columns: 40).Enters().HearsSaid("grace", "rebuild the Build");

        desk.Types("/find build{Enter}");

        desk.Styled.ShouldContain("re{reverse|build} the {reverse|Build}");
    }
}
