using Chat.ConsoleClient.Screen;

namespace Chat.Specs.ConsoleClient.Screen;

public class CompletionSpecs
{
    [TestCase("gr{Complete}", "grace: ")]
    [TestCase("see this:{LineBreak}gr{Complete}", "see this:\ngrace ", Description = "in a further line")]
    [TestCase(
        "gr, are you there?{Home}{Right}{Right}{Complete}",
        "grace: , are you there?",
        Description = "what follows stays")]
    [TestCase("/fi{Complete}", "/find ", Description = "a command")]
    [TestCase("/sort t{Complete}", "/sort time ", Description = "an order")]
    [TestCase("/bell of{Complete}", "/bell off ", Description = "on or off")]
    [TestCase("{Complete}", "grace: ", Description = "nobody addresses oneself")]
    [TestCase("GR{Complete}", "grace: ", Description = "whatever its case")]
    [TestCase("ask gr{Complete}", "ask grace ", Description = "inside a text nobody is addressed")]
    public void Tab_completes_the_name_of_somebody_who_is_here(string keys, string draft)
    {
        var desk = new Desk().Enters();

        desk.Types(keys);

        desk.State.Composer.Draft.Text.ShouldBe(draft);
    }

    [TestCase("gr{Complete}{Complete}", "greta: ")]
    [TestCase("gr{Complete}{Complete}{Complete}", "grace: ", Description = "and after the last the first")]
    [TestCase("gr{Complete}and gr{Complete}", "grace: and grace ", Description = "a key between begins anew")]
    public void Another_Tab_gives_the_next_name(string keys, string draft)
    {
        var desk = new Desk().Enters(present: ["ada", "grace", "greta"]);

        Should.NotThrow(() => desk.Types(keys));

        desk.State.Composer.Draft.Text.ShouldBe(draft);
    }

    [Test]
    public void The_last_speaker_comes_first()
    {
        var desk = new Desk().Enters(present: ["ada", "grace", "greta"]).HearsSaid("greta", "anybody?");

        desk.Types("gr{Complete}");

        desk.State.Composer.Draft.Text.ShouldBe("greta: ");
    }

    [Test]
    public void Tab_knows_today_s_spelling_of_a_name()
    {
        var desk = new Desk().Enters(present: ["ada", "grace"]).HearsSaid("GRACE", "anybody?");

        desk.Types("gr{Complete}");

        desk.State.Composer.Draft.Text.ShouldBe("grace: ");
    }

    [Test]
    public void Every_command_that_Tab_knows_is_one() =>
        Command.Names.ShouldAllBe(name => !$"{Command.Of(name)}".Contains("Unknown command"));

    [Test]
    public void A_completion_is_taken_back_at_once()
    {
        var desk = new Desk().Enters();

        desk.Types("ask gr{Complete}{Undo}");

        desk.State.Composer.Draft.Text.ShouldBe("ask gr");
    }

    [Test]
    public void The_help_on_the_screen_has_every_command() =>
        Command.Names.Where(name => !CommandHelp.OnScreen.Any(line => line.Contains(name, StringComparison.Ordinal)))
            .ShouldBe(["/help"]);
}
