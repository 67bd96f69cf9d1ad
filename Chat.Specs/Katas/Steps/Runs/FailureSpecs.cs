using Katas.Steps.Runs;

namespace Chat.Specs.Katas.Steps.Runs;

public class FailureSpecs
{
    private const string OneIsNoTwo = "sum of 2\n    should be\n1\n    but was\n2";

    [TestCase("should be 1", "none")]
    [TestCase("but was", "none")]
    [TestCase("2", "hit")]
    public void A_guess_of_the_expectation_alone_is_none(string guess, string outcome) =>
        Failure.OutcomeOf(guess, OneIsNoTwo).ShouldBe(outcome);
}
