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

    [TestCase("/find Build{Enter}", "m30 Build")]
    [TestCase("/find buil{Enter}", "m30 Build")]
    [TestCase("/find build{Enter}{FindOlder}{FindOlder}{FindNewer}", "m20 Build")]
    [TestCase("/find build{Enter}/find hello{Enter}", "m40 hello")]
    public void Find_brings_a_hit_into_view(string keys, string found)
    {
        var desk = DeskWithBuilds();

        desk.Types(keys);

        desk.Shown.ShouldContain(found);
    }

    [Test]
    public void Hits_are_marked_whatever_their_case()
    {
        var desk = new Desk(columns: 40).Enters().HearsSaid("grace", "rebuild the Build");

        desk.Types("/find build{Enter}");

        desk.Styled.ShouldContain("re{reverse|build} the {reverse|Build}");
    }

    [Test]
    public void Nothing_found_is_said()
    {
        var desk = DeskWithBuilds();

        desk.Types("/find zeppelin{Enter}");

        desk.State.Transcript.Notes.ShouldBe(["- nothing found: zeppelin"]);
    }

    [TestCase("{FindOlder}", "no hit above")]
    [TestCase("{FindNewer}", "no hit below")]
    public void Beyond_the_last_hit_the_bar_says_so(string key, string words)
    {
        var desk = DeskWithBuilds().Types("/find m10{Enter}");

        desk.Types(key);

        desk.Status.ShouldEndWith($" -- {words}, more below --");
    }

    [Test]
    public void F3_without_a_search_begins_one()
    {
        var desk = new Desk().Enters();

        desk.Types("{FindOlder}");

        desk.InputLine.ShouldBe("> /find ");
    }

    [Test]
    public void Find_alone_ends_the_search()
    {
        var desk = new Desk(columns: 40).Enters().HearsSaid("grace", "build");

        desk.Types("/find build{Enter}/find{Enter}");

        desk.Styled.ShouldContain(": build");
        desk.State.Transcript.Notes.ShouldBeEmpty();
    }
}
