using Katas.Steps.Rules;

namespace Chat.Specs.Katas.Steps.Rules;

public class StepCommitSpecs
{
    [TestCase("chore: A beginning\n\nStep: 1\nSpecs: 0\n")]
    [TestCase("red: Sums: one and one\n\nStep: 12\nSpec: SumSpecs.Adds\nSpecs: 7\n")]
    [TestCase("refactor: A name\n\nStep: 13\nSpecs: 6\nApi: yes\nDrops: Doubles, which said the same\n")]
    public void A_commit_message_round_trips(string message) => StepCommit.Read(message).Message.ShouldBe(message);

    [TestCase("Merge branch 'side'")]
    [TestCase("blue: A colour\n\nStep: 3\n")]
    [TestCase("")]
    public void A_commit_message_without_a_phase_is_rejected(string message) =>
        ComplaintOf(message).ShouldBe($"'{message.Split('\n')[0]}' names no phase: every commit is a step");

    private static string ComplaintOf(string message)
    {
        try
        {
            return StepCommit.Read(message).Message;
        }
        catch (Exception error)
        {
            return error.Message;
        }
    }
}
