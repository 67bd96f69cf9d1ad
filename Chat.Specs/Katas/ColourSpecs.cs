using Katas.Running;

namespace Chat.Specs.Katas;

public class ColourSpecs
{
    private static readonly Build _compiles = new([1], [], []);

    [TestCase("", Colour.NoSpecs)]
    [TestCase("Passed", Colour.Green)]
    [TestCase("Passed Assertion", Colour.Red)]
    [TestCase("Passed NotImplemented", Colour.RedNotImplemented)]
    [TestCase("NotImplemented Assertion", Colour.Red)]
    [TestCase("Assertion Error Passed", Colour.Faulty)]
    public void The_colour_of_a_run_is_that_of_its_worst_spec(string kinds, Colour colour)
    {
        var outcomes = kinds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(kind => new SpecOutcome("Spec", Enum.Parse<OutcomeKind>(kind), ""));

        Colours.Of(_compiles, new RunResult([.. outcomes])).ShouldBe(colour);
    }
}
