using Chat.ConsoleClient.Terminal;

namespace Chat.Specs.ConsoleClient.Terminal;

public class TerminalAbilitySpecs
{
    [TestCase("TERM=xterm", "Sixteen")]
    [TestCase("TERM=xterm-256color NO_COLOR=1", "None")]
    [TestCase("TERM=xterm COLORTERM=truecolor", "True")]
    [TestCase("TERM=xterm-256color", "Indexed")]
    public void The_environment_says_how_many_colours_there_are(string environment, string depth)
    {
        var variables = environment.Split(' ').Select(pair => pair.Split('=')).ToDictionary(p => p[0], p => p[1]);

        TerminalAbility.ColorsOf(variables.GetValueOrDefault).ToString().ShouldBe(depth);
    }

    [TestCase("xterm-256color", true)]
    [TestCase("linux", false)]
    public void The_console_of_Linux_gets_no_links(string term, bool hasLinks)
    {
        TerminalAbility.HasLinks(name => name == "TERM" ? term : null).ShouldBe(hasLinks);
    }

    [TestCase("xterm-256color", true)]
    [TestCase("dumb", false)]
    public void A_dumb_terminal_gets_no_screen(string term, bool canDraw)
    {
        TerminalAbility.CanDraw(name => name == "TERM" ? term : null).ShouldBe(canDraw);
    }
}
