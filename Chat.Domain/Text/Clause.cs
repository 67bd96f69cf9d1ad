namespace Chat.Domain.Text;

/// <summary>A sentence of the system's, to stand after a colon in one of ours.</summary>
public static class Clause
{
    /// <summary>The sentence without its capital and its full stop.</summary>
    public static string Of(string sentence) =>
        sentence.Length == 0 ? "" : char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');
}
