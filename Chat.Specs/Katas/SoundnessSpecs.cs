using Katas.Judging;
using Katas.Material;
using Katas.Running;

namespace Chat.Specs.Katas;

public class SoundnessSpecs
{
    [Test]
    public async Task Nothing_that_a_learner_reads_may_be_missing()
    {
        (await ComplaintsAsync(_ => { })).ShouldBeEmpty();

        var complaints = await ComplaintsAsync(files =>
        {
            files["README.md"] = files["README.md"].Replace("## Lesson\n", "## Lessons\n").Replace("- Why not?\n", "");
            files["HINTS.md"] = files["HINTS.md"].Replace("## All of it\n", "");
            files.Remove("wheats/Backwards.cs");
            files.Remove("chaffs/Times.cs");
        });

        complaints.ShouldBe(
        [
            "Its section 'Lesson' is missing or empty.",
            "Its section 'Questions' is missing or empty.",
            "It has 2 hints, not 3.",
            "It has 1 correct solutions, not at least 2.",
            "It has 5 wrong solutions, not at least 6.",
        ]);
    }

    private static async Task<IReadOnlyList<string>> ComplaintsAsync(Action<Dictionary<string, string>> spoil)
    {
        var files = SampleKata.Files();
        spoil(files);
        using var learner = new Learner().With("01-sums", files);
        await using var runner = new Runner();
        return await Soundness.ComplaintsAsync(Shelf.Read(learner.Exercises).Single(), runner);
    }
}
