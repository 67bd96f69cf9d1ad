using Katas.Material;
using Katas.Running;

namespace Katas.Judging;

/// <summary>Whether a kata keeps what it promises to learners, who have to believe it.</summary>
public static class Soundness
{
    /// <returns>What is wrong with it, a sentence each.</returns>
    public static Task<IReadOnlyList<string>> ComplaintsAsync(Kata kata, Runner runner) => Task.FromResult<IReadOnlyList<string>>([]);
}
