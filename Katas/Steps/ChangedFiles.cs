namespace Katas.Steps;

/// <summary>The files that a step changes, by what they are to the rules.</summary>
/// <param name="Paths">As git tells them: below the repository's uppermost folder, with slashes.</param>
public sealed record ChangedFiles(IReadOnlyList<string> Paths)
{
    /// <summary>What lies below a folder named <c>…Specs</c>, of whatever kind.</summary>
    public IReadOnlyList<string> Specs => [];

    /// <summary>The specs that are C#.</summary>
    public IReadOnlyList<string> SpecCode => [];

    /// <summary>Every other C#.</summary>
    public IReadOnlyList<string> Code => [];

    /// <summary>What may make a spec pass without being code: material for katas and benchmarks, projects, settings, data.</summary>
    public IReadOnlyList<string> Others => [];
}
