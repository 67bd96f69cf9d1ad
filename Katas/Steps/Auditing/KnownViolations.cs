namespace Katas.Steps.Auditing;

/// <summary>
/// The commits of which somebody has said that they break a rule: lines of a hash (7 digits at least) and a reason, in
/// <c>.ci/lapses</c>.
/// </summary>
internal sealed class KnownViolations
{
    private const int FewestDigits = 7;

    private readonly IReadOnlyList<string[]> _lines;

    private KnownViolations(IEnumerable<string> lines) =>
        _lines =
        [
            .. lines.Select(line => line.Split(' ', 2, StringSplitOptions.TrimEntries))
                .Where(line => line is [{ Length: >= FewestDigits }, _]),
        ];

    /// <param name="top">The repository's uppermost folder.</param>
    public static async Task<KnownViolations> ReadAsync(string top)
    {
        var file = Path.Combine(top, ".ci", "lapses");
        return new KnownViolations(File.Exists(file) ? await File.ReadAllLinesAsync(file) : []);
    }

    /// <summary>What was said of a commit; null where nothing was.</summary>
    public string? ReasonFor(string hash) =>
        _lines.FirstOrDefault(line => hash.StartsWith(line[0], StringComparison.Ordinal))?[1];
}
