using Katas.Learning.Training;
using Spectre.Console;

namespace Chat.Specs.Katas.Learning.Training;

public class BesideSpecs
{
    [Test]
    public void Two_texts_stand_beside_each_other_where_both_fit() =>
        Drawn("one\ntwo", "three", width: 10).ShouldBe("one  three\ntwo\n");

    [Test]
    public void Two_texts_stand_below_each_other_where_they_do_not_fit() =>
        Drawn("one\ntwo", "three", width: 9).ShouldBe("one\ntwo\n\nthree\n");

    private static string Drawn(string left, string right, int width)
    {
        var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = width;
        console.Write(new Beside(new Text(left), new Text(right)));
        return string.Concat(text.ToString().Split('\n').SkipLast(1).Select(line => $"{line.TrimEnd()}\n"));
    }
}
