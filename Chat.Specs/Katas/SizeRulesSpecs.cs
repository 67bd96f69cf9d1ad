using Katas.History;
using Katas.Steps;

namespace Chat.Specs.Katas;

public class SizeRulesSpecs
{
    [TestCase(Phase.Green, 26, 0, null, "a green step adds 25 lines of code at most, and this one 26: smaller steps, or --large says why")]
    [TestCase(Phase.Green, 26, 0, "A parser is one piece.", null)]
    public void A_large_step_gives_a_reason(Phase phase, int lines, int cases, string? reason, string? complaint) =>
        SizeRules.ComplaintOf(phase, lines, cases, reason).ShouldBe(complaint);
}
