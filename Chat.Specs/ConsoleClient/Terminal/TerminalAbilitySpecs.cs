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
}
