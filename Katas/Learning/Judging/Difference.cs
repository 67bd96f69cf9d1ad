using Katas.Learning.Running;

namespace Katas.Learning.Judging;

/// <summary>A play at random that ends otherwise with one variant of a kata than with another.</summary>
internal sealed record Difference(string Seen, string Expected)
{
    /// <summary>How many characters are shown of what is the same, and from where it no longer is.</summary>
    private const int Before = 40, After = 19;

    /// <summary>Both, cut to the part in which they differ.</summary>
    public Difference Excerpt() => new(Cut(Seen), Cut(Expected));

    private string Cut(string play)
    {
        var same = Seen.Zip(Expected).TakeWhile(pair => pair.First == pair.Second).Count();
        var (from, to) = (Math.Max(0, same - Before), Math.Min(play.Length, same + After));
        var part = string.Concat(play[from..to].Select(Report.Shown));
        return $"{(from > 0 ? "…" : "")}{part}{(to < play.Length ? "…" : "")}";
    }

    /// <summary>The shortest one; null where both do the same in all of them.</summary>
    public static Difference? Between(IReadOnlyList<string> seen, IReadOnlyList<string> expected) =>
        seen.Zip(expected, (one, other) => new Difference(one, other))
            .Where(play => play.Seen != play.Expected).MinBy(play => play.Expected.Length);
}
