using Chat.ConsoleClient.Screen;

namespace Chat.Specs.ConsoleClient.Screen;

public class HistorySearchSpecs
{
    [TestCase("{SearchHistory}bui", "(search) bui: run the build")]
    [TestCase("{SearchHistory}bui{SearchHistory}", "(search) bui: build it again", Description = "an older one")]
    [TestCase(
        "{SearchHistory}bui{SearchHistory}{SearchHistory}",
        "(search) bui: build it again",
        Description = "the oldest")]
    [TestCase("{SearchHistory}bux{Backspace}", "(search) bu: run the build", Description = "a letter taken back")]
    [TestCase("{SearchHistory}xyz", "(search) xyz, not found: ", Description = "nothing found")]
    public void Ctrl_R_searches_what_was_entered(string keys, string inputLine)
    {
        var desk = new Desk().Enters().Types("build it again{Enter}run the build{Enter}bye{Enter}a draft");

        desk.Types(keys);

        desk.InputLine.ShouldBe(inputLine);
    }

    [TestCase("{SearchHistory}bui{Left}X", "run the builXd", Description = "it is edited")]
    [TestCase("{SearchHistory}bui{Interrupt}!", "a draft!", Description = "it is forgotten")]
    [TestCase("{SearchHistory}bui{Abort}!", "a draft!", Description = "it is forgotten as in a shell")]
    [TestCase("{SearchHistory}xyz{End}", "a draft", Description = "nothing is found, and the draft stays")]
    public void Another_key_takes_what_is_found(string keys, string draft)
    {
        var desk = new Desk().Enters().Types("run the build{Enter}a draft");

        desk.Types(keys);

        desk.State.Composer.Draft.Text.ShouldBe(draft);
    }

    [Test]
    public void Another_letter_searches_from_the_newest_again()
    {
        var desk = new Desk().Enters().Types("build it{Enter}build that{Enter}");

        desk.Types("{SearchHistory}build{SearchHistory} that");

        desk.InputLine.ShouldBe("(search) build that: build that");
    }

    [Test]
    public void Enter_sends_what_is_found()
    {
        var desk = new Desk().Enters().Types("run the build{Enter}");

        desk.Types("{SearchHistory}bui{Enter}");

        desk.Requests.ShouldBe([new ScreenEffect.Say("run the build"), new ScreenEffect.Say("run the build")]);
    }

    [Test]
    public void Losing_the_focus_does_not_end_a_search()
    {
        var desk = new Desk().Enters().Types("run the build{Enter}");

        desk.Types("{SearchHistory}bui{FocusLost}{FocusGained}");

        desk.InputLine.ShouldBe("(search) bui: run the build");
    }
}
