using Katas.Learning;
using Katas.Learning.Judging;
using Katas.Learning.Material;
using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning.Judging;

internal sealed class SoundnessCacheSpecs
{
    private static IEnumerable<Kata> Repository() =>
        KataLoader.Read(DojoFolders.Find(TestContext.CurrentContext.TestDirectory).Exercises);

    private static IEnumerable<TestCaseData> Each() =>
        Repository().Select(kata => new TestCaseData(kata) { TestName = $"{{m}}({kata.Name})" });

    [TestCaseSource(nameof(Each))]
    public async Task Every_kata_of_the_repository_is_sound(Kata kata)
    {
        await using var runner = new Runner(new Worker(), new Builds());

        var complaints = await new SoundnessCache(Path.Combine(DojoFolders.MemoryOfThisUser, "sound-katas"))
            .ComplaintsAsync(
            kata, changed => KataValidator.ComplaintsAsync(changed, runner));

        complaints.ShouldBeEmpty();
    }

    [Test]
    public async Task A_sound_kata_is_rechecked_only_when_it_changes()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        var sound = new SoundnessCache(Path.Combine(learner.Home, "sound"));
        var checks = 0;

        (await AskAsync("It is bad.")).ShouldBe(["It is bad."]);
        (await AskAsync()).ShouldBeEmpty();
        checks.ShouldBe(2);
        (await AskAsync()).ShouldBeEmpty();
        checks.ShouldBe(2);
        learner.With("01-sums", new() { ["chaffs/Times.cs"] = SampleKata.Wrong("a * b * 1") });
        (await AskAsync()).ShouldBeEmpty();
        checks.ShouldBe(3);

        Task<IReadOnlyList<string>> AskAsync(params string[] complaints) => sound.ComplaintsAsync(
            KataLoader.Read(learner.Exercises).Single(), _ =>
        {
            checks++;
            return Task.FromResult<IReadOnlyList<string>>(complaints);
        });
    }
}
