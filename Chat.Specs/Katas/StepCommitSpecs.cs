using Katas.Steps;

namespace Chat.Specs.Katas;

public class StepCommitSpecs
{
    [TestCase("chore: A beginning\n\nStep: 1\nSpecs: 0\n")]
    [TestCase("red: Sums: one and one\n\nStep: 12\nSpec: SumSpecs.Adds\nSpecs: 7\n")]
    [TestCase("refactor: A name\n\nStep: 13\nSpecs: 6\nApi: yes\nDrops: Doubles, which said the same\n")]
    public void A_message_is_read_as_it_was_written(string message) => StepCommit.Read(message).Message.ShouldBe(message);
}
