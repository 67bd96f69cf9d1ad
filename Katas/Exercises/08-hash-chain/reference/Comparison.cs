using FsCheck;
using FsCheck.Fluent;

namespace Chains;

/// <summary>What two variants are compared by: the hashes of random texts, and where random damage is found.</summary>
public static class Comparison
{
    private static readonly Gen<string> _texts = Gen.Elements("one", "two", " two", "", "é", "Two", ":");

    public static Gen<string> Transcripts { get; } =
        from count in Gen.Choose(0, 5)
        from texts in Gen.ArrayOf(_texts, count)
        from deed in Gen.Choose(0, 6)
        from place in Gen.Choose(0, 4)
        select Told(texts, deed, place);

    private static string Told(string[] texts, int deed, int place)
    {
        var links = new List<Link>();
        foreach (var text in texts)
            links.Add(Chain.After(links.Count == 0 ? Chain.Start : links[^1].Hash, text));
        var hashes = string.Join(" ", links.Select(link => $"{link.Text}={link.Hash}"));
        if (place < links.Count)
            Spoil(links, deed, place);
        return $"{hashes}; deed {deed} at {place}: {Chain.FirstBad(links)}";
    }

    private static void Spoil(List<Link> links, int deed, int place)
    {
        switch (deed)
        {
            case 0:
                links[place] = links[place] with { Text = "other" };
                break;
            case 1:
                links[place] = links[place] with { Hash = links[place].Hash[..^1] + "x" };
                break;
            case 2:
                links[place] = links[place] with { Hash = links[place].Hash.ToUpperInvariant() };
                break;
            case 3:
                links.RemoveAt(place);
                break;
            case 4:
                links.Insert(place, Chain.After(Chain.Start, "forged"));
                break;
            case 5:
                links.Reverse();
                break;
        }
    }
}
