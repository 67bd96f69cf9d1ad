using Chat.ConsoleClient.Terminal;

namespace Chat.Specs.ConsoleClient.Terminal;

public class TerminalAbilitySpecs
{
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
