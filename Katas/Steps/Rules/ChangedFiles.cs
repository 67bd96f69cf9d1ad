using System.Globalization;

namespace Katas.Steps.Rules;

/// <summary>The files that a step changes, by what they are to the rules.</summary>
/// <param name="Paths">As git tells them: below the repository's uppermost folder, with slashes.</param>
internal sealed record ChangedFiles(IReadOnlyList<string> Paths)
{
    private static readonly string[] _build =
        [".csproj", ".sln", ".slnx", ".props", ".targets", ".json", ".runsettings", ".resx", ".tsv", ".txt"];

    /// <summary>How many lines were added and removed in which of them; null where a file is not text.</summary>
    public IReadOnlyDictionary<string, (int? Added, int? Removed)> Lines { get; private init; } =
        new Dictionary<string, (int? Added, int? Removed)>();

    /// <summary>How many lines were added to code.</summary>
    public int AddedCode => Code.Sum(path => Lines.GetValueOrDefault(path).Added ?? 0);

    /// <param name="numstat">A line a file, as git diff --numstat writes it.</param>
    public static ChangedFiles Read(IEnumerable<string> numstat)
    {
        var files = numstat.Select(line => line.Split('\t')).ToList();
        return new ChangedFiles([.. files.Select(file => file[2])])
        {
            Lines = files.ToDictionary(file => file[2], file => (CountIn(file[0]), CountIn(file[1]))),
        };
    }

    /// <summary>What lies below a folder named <c>…Specs</c> or <c>…Tests</c>, of whatever kind.</summary>
    public IReadOnlyList<string> Specs => [.. Paths.Where(IsSpec)];

    /// <summary>The specs that are C#.</summary>
    public IReadOnlyList<string> SpecCode => [.. Specs.Where(IsCSharp)];

    /// <summary>Every other C#.</summary>
    public IReadOnlyList<string> Code => [.. Paths.Where(path => IsCSharp(path) && !IsSpec(path) && !IsMaterial(path))];

    /// <summary>
    /// What may make a spec pass without being code: material for katas and benchmarks, projects, settings, data.
    /// </summary>
    public IReadOnlyList<string> Others =>
        [.. Paths.Where(path => !IsSpec(path) && (IsMaterial(path) || _build.Contains(Path.GetExtension(path))))];

    private static int? CountIn(string text) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static bool IsSpec(string path) => FoldersOf(path).Any(folder =>
        folder.EndsWith("Specs", StringComparison.Ordinal) || folder.EndsWith("Tests", StringComparison.Ordinal));

    private static bool IsMaterial(string path) =>
        path.StartsWith("Katas/Exercises/", StringComparison.Ordinal)
            || FoldersOf(path).Any(folder => folder.EndsWith(".Benchmarks", StringComparison.Ordinal));

    private static bool IsCSharp(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    private static string[] FoldersOf(string path) => path.Split('/')[..^1];
}
