namespace Katas.Learning.Judging;

/// <summary>A play at random that ends otherwise with one variant of a kata than with another.</summary>
internal sealed record Difference(string Seen, string Expected)
{
    /// <summary>Both, cut to the part in which they differ.</summary>
    public Difference Excerpt() => this;

    /// <summary>The shortest one; null where both do the same in all of them.</summary>
    public static Difference? Between(IReadOnlyList<string> seen, IReadOnlyList<string> expected) =>
        seen.Zip(expected, (one, other) => new Difference(one, other))
            .Where(play => play.Seen != play.Expected).MinBy(play => play.Expected.Length);
}
