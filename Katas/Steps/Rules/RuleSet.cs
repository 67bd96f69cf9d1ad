namespace Katas.Steps.Rules;

/// <summary>
/// The rules have grown: a commit says which it was held to, by a number, and no later ones are asked of it.
/// </summary>
internal static class RuleSet
{
    /// <summary>The first that ask for the reason of a large step.</summary>
    public const int Sizes = 2;

    /// <summary>The first that ask for a fault where a refactoring loses an assertion.</summary>
    public const int Assertions = 3;

    /// <summary>The first that ask of a withdraw that everything is as it was before the red.</summary>
    public const int Withdrawals = 4;

    /// <summary>Those that a step is held to today.</summary>
    public const int Newest = Withdrawals;
}
