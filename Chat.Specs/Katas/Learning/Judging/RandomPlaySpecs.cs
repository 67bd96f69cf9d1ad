using Katas.Learning.Judging;
using Katas.Learning.Material;
using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning.Judging;

public class RandomPlaySpecs
{
    [Test]
    public async Task Correct_code_may_take_its_time()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        var kata = KataLoader.Read(learner.Exercises).Single();
        await using var busy = new Runner(new BusyWorker(), new Builds());

        var seen = await new RandomPlay(kata, busy).WithAsync(kata.Solution.Code);

        seen.ShouldBe(["a play"]);
    }

    /// <summary>Needs four seconds for a run.</summary>
    private sealed class BusyWorker : IWorker
    {
        public Task<RunResult> RunAsync(Build build, TimeSpan deadline) => Task.FromResult(
            deadline < TimeSpan.FromSeconds(4)
                ? new RunResult([], "Tells", TimedOut: true)
                : new RunResult([new SpecOutcome("Tells", OutcomeKind.Assertion, "a play")]));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
