using Katas.Steps.History;
using Katas.Steps.Rules;

namespace Chat.Specs.Katas.Steps.Rules;

internal sealed class SizeRulesSpecs
{
    [TestCase(Phase.Green, 26, 0, null,
        "a green step adds 25 lines of code at most, and this one 26: smaller steps, or --large says why")]
    [TestCase(Phase.Green, 26, 0, "A parser is one piece.", null)]
    [TestCase(Phase.Red, 0, 2, null,
        "a red step brings one new case, and this one 2: the others come later, or --large says why")]
    public void A_large_step_gives_a_reason(Phase phase, int lines, int cases, string? reason, string? complaint) =>
        SizeRules.ComplaintOf(phase, lines, cases, reason).ShouldBe(complaint);
}
