namespace Chat.Specs.Katas;

public class JudgeSpecs
{
    [Test]
    public async Task The_judge_counts_the_wrong_solutions_that_the_specs_catch()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await learner.TypesAsync("run sums");

        var first = await learner.TypesAsync("judge sums");
        var few = learner.Told;
        learner.Writes("01-sums", "SumSpecs.cs", SampleKata.Files()["solution/SumSpecs.cs"]);
        var second = await learner.TypesAsync("judge sums");

        few.ShouldStartWith("Sums: your specs caught 2 of 6 wrong solutions\n");
        learner.Told.ShouldStartWith("Sums: your specs caught 6 of 6 wrong solutions\n");
        (first, second).ShouldBe((1, 0));
    }
}
