namespace Katas.Steps.Rules;

/// <summary>
/// The rules grow. Each commit records the number of its rules; the audit applies no later ones.
/// </summary>
internal static class RuleSet
{
    /// <summary>The first that ask for the reason of a large step.</summary>
    public const int Sizes = 2;

    /// <summary>The first that ask for a fault where a refactoring loses an assertion.</summary>
    public const int Assertions = 3;

    /// <summary>The first that ask of a withdraw that everything is as it was before the red.</summary>
    public const int Withdrawals = 4;

    /// <summary>The newest rules: the tool checks each step against them.</summary>
    public const int Newest = Withdrawals;
}
