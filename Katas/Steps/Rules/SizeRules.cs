using Katas.Steps.History;

namespace Katas.Steps.Rules;

/// <summary>How large a step may be without a reason.</summary>
internal static class SizeRules
{
    private const int MostLines = 25;

    /// <param name="lines">The lines of code that it adds.</param>
    /// <param name="cases">The cases of specs that it adds.</param>
    /// <param name="reason">Why it is large; null where nobody said so.</param>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    public static string? ComplaintOf(Phase phase, int lines, int cases, string? reason) => phase switch
    {
        _ when reason is not null => null,
        Phase.Green when lines > MostLines =>
            $"a green step adds {MostLines} lines of code at most, and this one {lines}: "
                + "smaller steps, or --large says why",
        Phase.Red when cases > 1 =>
            $"a red step brings one new case, and this one {cases}: the others come later, or --large says why",
        _ => null,
    };
}
