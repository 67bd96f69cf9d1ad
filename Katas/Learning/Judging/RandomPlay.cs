using Katas.Learning.Material;
using Katas.Learning.Running;

namespace Katas.Learning.Judging;

/// <summary>
/// Plays with variants of a kata at random (FsCheck), the same for each of them, to see whether they can be told apart.
/// </summary>
internal sealed class RandomPlay(Kata kata, Runner runner)
{
    /// <summary>What stands between two plays: ASCII's record separator.</summary>
    private const char Separator = '\u001e';

    private const string Types = "System.Reflection.Assembly.GetExecutingAssembly().GetTypes()";

    /// <summary>
    /// Fails with what was played, which is how it comes out of the worker. Every play has a seed of its own, so that
    /// one that never ends or throws changes no other; and far from the others', or they would be one play, a step
    /// further on.
    /// </summary>
    private static readonly SourceFile _player = new("RandomPlay.cs", $$"""
        using FsCheck;
        using FsCheck.Fluent;
        using NUnit.Framework;

        public class RandomPlay
        {
            [Test]
            public void Tells()
            {
                var type = {{Types}}.Single(type => type.Name == "Comparison");
                var transcripts = (Gen<string>)type.GetProperty("Transcripts")!.GetValue(null)!;
                var plays = Enumerable.Range(1, 300).Select(seed => Play(transcripts, (ulong)seed));
                Assert.Fail(string.Join('{{Separator}}', plays));
            }

            private static string Play(Gen<string> transcripts, ulong seed)
            {
                try
                {
                    return transcripts.Sample(1, new Rnd(seed << 32, 0x9E3779B97F4A7C15), 30).Single();
                }
                catch (Exception error)
                {
                    return error.GetType().Name;
                }
            }
        }
        """);

    private readonly IReadOnlyList<SourceFile> _files =
        [.. kata.Reference.Where(file => !file.Name.EndsWith("Specs", StringComparison.Ordinal)), _player];

    /// <summary>What code does otherwise than the kata's solution, to be shown; null where nothing was found.</summary>
    public async Task<Difference?> CompareAsync(IReadOnlyList<SourceFile> code) =>
        Difference.Between(await WithAsync(code), await WithAsync(kata.Solution.Code))?.Excerpt();

    /// <param name="deadline">How long all plays together may take, where that is less than a spec may.</param>
    /// <returns>All that was seen, play by play; the same for two variants that behave alike.</returns>
    public async Task<IReadOnlyList<string>> WithAsync(IReadOnlyList<SourceFile> code, TimeSpan? deadline = null)
    {
        var attempt = await runner.RunAsync(new Sources(code, _files), deadline);
        return attempt.Run is { EndedBy: null } run
            ? run.Outcomes.Single().Words.Split(Separator)
            : [$"{attempt.Colour}"];
    }
}
