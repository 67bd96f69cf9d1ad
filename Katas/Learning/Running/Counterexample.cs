namespace Katas.Learning.Running;

/// <summary>What FsCheck says of a property that does not hold.</summary>
internal static class Counterexample
{
    /// <summary>The smallest example and no other, for a reader who has little room.</summary>
    public static string Smallest(string words)
    {
        var first = First(words);
        var original = first.IndexOf("\nOriginal:\n", StringComparison.Ordinal);
        return first.Contains("\nShrunk:\n", StringComparison.Ordinal) && original > 0 ? first[..original] : first;
    }

    /// <summary>The smallest example first, and how to run it again last; other words stay as they are.</summary>
    public static string First(string words)
    {
        var (head, original) = (words.IndexOf('\n'), words.IndexOf("\nOriginal:\n", StringComparison.Ordinal));
        if (original < 0)
            return words;
        var found = words.IndexOf("\nShrunk:\n", original, StringComparison.Ordinal);
        var shrunk = found < 0 ? words.Length : found;
        return words[..head] + words[shrunk..] + words[original..shrunk] + words[head..original];
    }
}
