namespace Katas.Learning.Running;

/// <summary>What FsCheck says of a property that does not hold.</summary>
internal static class Counterexample
{
    /// <summary>The smallest example first, and how to run it again last; other words stay as they are.</summary>
    public static string First(string words) =>
        PartsOf(words) is { } parts ? parts.Head + parts.Smallest + parts.Others + parts.Seed : words;

    /// <summary>The smallest example and no other, for a reader who has little room.</summary>
    public static string Smallest(string words) => PartsOf(words) is { } parts ? parts.Head + parts.Smallest : words;

    private static (string Head, string Smallest, string Others, string Seed)? PartsOf(string words)
    {
        var (head, original) = (words.IndexOf('\n'), words.IndexOf("\nOriginal:\n", StringComparison.Ordinal));
        if (original < 0)
            return null;
        var shrunk = words.IndexOf("\nShrunk:\n", original, StringComparison.Ordinal);
        var smallest = shrunk < 0 ? original : shrunk;
        return (words[..head], words[smallest..], words[original..smallest], words[head..original]);
    }
}
