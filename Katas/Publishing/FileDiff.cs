namespace Katas.Publishing;

/// <summary>What a commit changed in a file.</summary>
/// <param name="Path">Below the repository's uppermost folder, with slashes.</param>
/// <param name="Lines">Those that changed and those around them, each after its sign.</param>
/// <param name="IsGone">Whether the commit took the file away.</param>
internal sealed record FileDiff(string Path, IReadOnlyList<string> Lines, bool IsGone = false)
{
    /// <summary>Reads a diff as git writes it, with a/ and b/ before its paths.</summary>
    public static IReadOnlyList<FileDiff> Read(string diff) =>
        [.. $"\n{diff}".Split("\ndiff --git ").Skip(1).Select(part => Of(part.Split('\n')))];

    private static FileDiff Of(string[] lines) => new(
        PathIn(lines[0]),
        [.. lines.SkipWhile(line => !line.StartsWith("@@", StringComparison.Ordinal))],
        lines.Any(line => line.StartsWith("deleted file mode ", StringComparison.Ordinal)));

    /// <param name="names">The path twice, once behind a/ and once behind b/.</param>
    private static string PathIn(string names) => names[2..(names.Length / 2)];
}
