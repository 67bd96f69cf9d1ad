using System.Runtime.CompilerServices;

namespace Chat.Specs.Architecture;

/// <summary>Where the sources of this very build are.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
