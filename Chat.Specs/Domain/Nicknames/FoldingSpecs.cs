using Chat.Domain.Nicknames;

namespace Chat.Specs.Domain.Nicknames;

public class FoldingSpecs
{
    [Test]
    public void Folding_gives_up_on_a_rule_that_never_becomes_stable()
    {
        Folding.ApplyUntilStable("a", text => text + "a", rounds: 4).ShouldBeNull();
    }

    [TestCase("aaaa", "")]
    [TestCase("aaaaa", null)]
    public void Folding_allows_exactly_the_given_number_of_rounds(string text, string? settled)
    {
        Folding.ApplyUntilStable(text, t => t.Length == 0 ? t : t[1..], rounds: 4).ShouldBe(settled);
    }
}
