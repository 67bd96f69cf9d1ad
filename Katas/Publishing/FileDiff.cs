namespace Katas.Publishing;

/// <summary>What a commit changed in a file.</summary>
/// <param name="Path">Below the repository's uppermost folder, with slashes.</param>
internal sealed record FileDiff(string Path)
{
    /// <summary>Reads a diff as git writes it, with a/ and b/ before its paths.</summary>
    public static IReadOnlyList<FileDiff> Read(string diff) => [];
}
