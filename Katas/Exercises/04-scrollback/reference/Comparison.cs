using FsCheck;
using FsCheck.Fluent;

namespace Scrolling;

/// <summary>
/// What two variants are compared by: random lives of a scrollback, and all that can be seen of it on the way.
/// </summary>
public static class Comparison
{
    public static Gen<string> Transcripts { get; } =
        from capacity in Gen.Choose(0, 4)
        from length in Gen.Choose(0, 14)
        from deeds in Gen.ArrayOf(Gen.Choose(0, 9), length)
        select Play(capacity, deeds);

    private static string Play(int capacity, int[] deeds)
    {
        try
        {
            return string.Join("; ", Seen(new Scrollback(capacity), deeds));
        }
        catch (ArgumentOutOfRangeException)
        {
            return "out of range";
        }
    }

    private static List<string> Seen(Scrollback scrollback, int[] deeds)
    {
        var seen = new List<string>();
        foreach (var (deed, number) in deeds.Select((deed, number) => (deed, number)))
        {
            if (deed == 0)
                scrollback.Clear();
            else
                scrollback.Add($"{number}");
            seen.Add($"{scrollback.Count}/{scrollback.Forgotten}: {string.Join(' ', scrollback.Newest(deed))}");
        }
        return seen;
    }
}
