using Katas.Common;
using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning.Running;

internal sealed class ColourSpecs
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
        var outcomes = kinds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(
            kind => new SpecOutcome("Spec", Enum.Parse<OutcomeKind>(kind), ""));

        new Attempt(_compiles, new RunResult([.. outcomes])).Colour.ShouldBe(colour);
    }

    [Test]
    public void Timeouts_crashes_and_compile_errors_each_have_a_colour()
    {
        new Attempt(_compiles, new RunResult([], "Spins", TimedOut: true)).Colour.ShouldBe(Colour.TimedOut);
        new Attempt(_compiles, new RunResult([], "Exits")).Colour.ShouldBe(Colour.Faulty);
        new Attempt(_compiles with { Errors = [new("Sum.cs", 1, "?")] }, null).Colour.ShouldBe(Colour.Amber);
    }

    [Test]
    public void A_crash_lights_the_inner_loop_alone()
    {
        var attempt = TwoLoops.Attempt(OutcomeKind.Assertion);

        (attempt with { Run = attempt.Run! with { EndedBy = "Hello" } }).Outer.ShouldBe(Colour.Red);
    }
}
