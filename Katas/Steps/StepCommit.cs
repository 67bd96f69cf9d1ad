using Katas.History;

namespace Katas.Steps;

/// <summary>What a commit's message says of its step: <c>phase: title</c>, and trailers (git-interpret-trailers).</summary>
/// <param name="Number">The step's; 0 where the message has none.</param>
/// <param name="Specs">How many cases of specs ran; null where the message does not say.</param>
/// <param name="Spec">The spec that a red step adds, <c>Class.Method</c>.</param>
/// <param name="Api">Whether a refactoring says that it changes code and specs together.</param>
/// <param name="Drops">Which specs go, and why.</param>
public sealed record StepCommit(Phase Phase, string Title, int Number, int? Specs, string? Spec = null, bool Api = false, string? Drops = null)
{
    /// <summary>The message, as <see cref="Read"/> reads it.</summary>
    public string Message => "";

    /// <exception cref="BrokenRuleException">It names no phase.</exception>
    public static StepCommit Read(string message) => new(Phase.Docs, "", 0, null);
}
