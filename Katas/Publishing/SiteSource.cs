using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>What a site is made of.</summary>
/// <param name="Documents">Texts in Markdown, by their file below the repository's uppermost folder.</param>
internal sealed record SiteSource(LogBook Log, IReadOnlyDictionary<string, string> Documents);
