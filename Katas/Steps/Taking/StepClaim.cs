using Katas.Steps.History;
using Katas.Steps.Rules;

namespace Katas.Steps.Taking;

/// <summary>What somebody says of the step that they take; which of it is asked for depends on the phase.</summary>
internal sealed record StepClaim(Phase Phase, string Title)
{
    /// <summary>The line of the chapter's test list that it belongs to.</summary>
    public string? Item { get; init; }

    /// <summary>Why this spec, and why now.</summary>
    public string? Why { get; init; }

    /// <summary>What the failure is expected to say.</summary>
    public string? Guess { get; init; }

    /// <summary>How green was reached.</summary>
    public string? Move { get; init; }

    /// <summary>What the step taught.</summary>
    public string? Learned { get; init; }

    /// <summary>A diff of the code, that the new spec catches.</summary>
    public string? Fault { get; init; }

    /// <summary>What made a refactoring worth while.</summary>
    public string? Smell { get; init; }

    /// <summary>Why a red is taken back.</summary>
    public string? Because { get; init; }

    /// <summary>Which specs go, and why.</summary>
    public string? Drops { get; init; }

    /// <summary>Why it is a large step.</summary>
    public string? Large { get; init; }

    /// <summary>Whether a refactoring has to change code and specs together.</summary>
    public bool Api { get; init; }

    /// <exception cref="BrokenRuleException">It says nothing.</exception>
    public void Check()
    {
        if (string.IsNullOrWhiteSpace(Title) || Title.Contains('\n'))
            throw new BrokenRuleException("a step has a title: a sentence on one line");
        (string Name, string? Text)[] said =
        [
            ("guess", Guess), ("why", Why), ("learned", Learned), ("smell", Smell),
            ("because", Because), ("drops", Drops), ("item", Item), ("large", Large),
        ];
        if (said.FirstOrDefault(field => field.Text is not null && string.IsNullOrWhiteSpace(field.Text))
            .Name is { } empty)
            throw new BrokenRuleException($"--{empty} is empty; who reads the log wants to know");
    }
}
