using Katas.Steps.History;

namespace Katas.Steps.Rules;

/// <summary>A withdrawn red leaves nothing in the tree.</summary>
internal static class WithdrawRules
{
    /// <param name="left">The files that are not as they were before the red.</param>
    /// <exception cref="BrokenRuleException">Some are not, the log aside.</exception>
    public static void Check(IEnumerable<string> left)
    {
        if (string.Join(", ", left.Where(path => path != LogBook.FileName)) is { Length: > 0 } files)
            throw new BrokenRuleException(
                $"a withdraw step puts everything back as it was before the red; this is not: {files} "
                    + "(git checkout HEAD~1 -- FILE, or delete what is new)");
    }
}
