using Katas.History;

namespace Katas.Steps;

/// <summary>How large a step may be without a reason.</summary>
internal static class SizeRules
{
    /// <param name="lines">The lines of code that it adds.</param>
    /// <param name="cases">The cases of specs that it adds.</param>
    /// <param name="reason">Why it is large; null where nobody said so.</param>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    public static string? ComplaintOf(Phase phase, int lines, int cases, string? reason) =>
        reason is null && phase is Phase.Green && lines > 25 ? $"a green step adds 25 lines of code at most, and this one {lines}: smaller steps, or --large says why" : null;
}
