using Chat.ConsoleClient.Terminal;

namespace Chat.Specs.ConsoleClient.Terminal;

public class TerminalColorsSpecs
{
    [TestCase("TERM=xterm", "Sixteen")]
    [TestCase("TERM=xterm-256color NO_COLOR=1", "None")]
    [TestCase("TERM=xterm COLORTERM=truecolor", "True")]
    [TestCase("TERM=xterm-256color", "Indexed")]
    public void The_environment_says_how_many_colours_there_are(string environment, string depth)
    {
        var variables = environment.Split(' ').Select(pair => pair.Split('=')).ToDictionary(p => p[0], p => p[1]);

        TerminalColors.DepthOf(variables.GetValueOrDefault).ToString().ShouldBe(depth);
    }
}
