using Katas.Learning.Material;
using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>What a site is made of.</summary>
/// <param name="Documents">Texts in Markdown, by their file below the repository's uppermost folder.</param>
internal sealed record SiteSource(LogBook Log, IReadOnlyDictionary<string, string> Documents)
{
    /// <summary>The address under which the repository can be read; null where it cannot.</summary>
    public string? Repository { get; init; }

    /// <summary>What the steps changed, by their numbers.</summary>
    public IReadOnlyDictionary<int, StepChange> Changes { get; init; } = new Dictionary<int, StepChange>();

    /// <summary>The katas, by their folder below the repository's uppermost one.</summary>
    public IReadOnlyDictionary<string, Kata> Katas { get; init; } = new Dictionary<string, Kata>();

    /// <summary>Other pages that lie beside the site's.</summary>
    public IReadOnlyList<AttachedReport> Reports { get; init; } = [];

    /// <summary>The files of pictures, which stand on the site where they stand in the repository.</summary>
    public IReadOnlySet<string> Pictures { get; init; } = new HashSet<string>();
}
