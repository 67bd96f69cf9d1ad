namespace Katas.Steps.History;

/// <summary>What a step does.</summary>
internal enum Phase
{
    /// <summary>A spec is written and seen to fail.</summary>
    Red,

    /// <summary>The least code that makes it pass.</summary>
    Green,

    /// <summary>The design improves, behaviour stays.</summary>
    Refactor,

    /// <summary>A spec for what the code does already, and a fault that it catches.</summary>
    Characterise,

    /// <summary>A red that was a wrong turn is taken back.</summary>
    Withdraw,

    /// <summary>Tools, build, settings.</summary>
    Chore,

    /// <summary>Prose.</summary>
    Docs,
}
