namespace Katas.Publishing;

/// <summary>What a step changed.</summary>
/// <param name="Commit">Its hash.</param>
/// <param name="Diff">As git writes it, without the log's own; empty where it changed nothing else.</param>
internal sealed record StepChange(string Commit, string Diff);
