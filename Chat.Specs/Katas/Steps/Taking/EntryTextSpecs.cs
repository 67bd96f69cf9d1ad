using Katas.Steps.History;
using Katas.Steps.Rules;
using Katas.Steps.Runs;
using Katas.Steps.Taking;

namespace Chat.Specs.Katas.Steps.Taking;

public class EntryTextSpecs
{
    [Test]
    public void A_guess_of_the_expectation_stands_in_the_entry_as_none()
    {
        var claim = new StepClaim(Phase.Red, "It adds") { Why = "So.", Guess = "should be 1" };
        var seen = new SpecResult("SumSpecs", "Adds", "Failed", "sum\n    should be\n1\n    but was\n2");

        var entry = EntryText.Of(new StepCommit(Phase.Red, "It adds", 2, 1), claim, seen, "");

        entry.ShouldContain("- **Guess** should be 1 (none)\n");
    }
}
