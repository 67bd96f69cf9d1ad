using Chat.Domain.Text;

namespace Chat.Specs.Domain.Text;

public class ClauseSpecs
{
    [TestCase("", "")]
    [TestCase("No space left on device.", "no space left on device")]
    [TestCase("Access to the path '/srv/Data' is denied.", "access to the path '/srv/Data' is denied")]
    public void A_clause_keeps_its_letters(string sentence, string clause) =>
        Clause.Of(sentence).ShouldBe(clause);
}
