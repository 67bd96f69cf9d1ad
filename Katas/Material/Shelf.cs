using System.Globalization;

namespace Katas.Material;

/// <summary>Reads katas from their folders, each named by its number and its name: <c>01-nicknames</c>.</summary>
public static class Shelf
{
    /// <summary>All that are there, in their order.</summary>
    public static IReadOnlyList<Kata> Read(string exercises) =>
        [.. Directory.EnumerateDirectories(exercises).Order(StringComparer.Ordinal).Select(ReadKata)];

    private static Kata ReadKata(string folder)
    {
        var name = Path.GetFileName(folder);
        var title = File.ReadLines(Path.Combine(folder, "README.md")).First()["# ".Length..];
        return new Kata(int.Parse(name.AsSpan(0, 2), CultureInfo.InvariantCulture), name[3..], title);
    }
}
