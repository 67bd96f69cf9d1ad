// Misconception: A chain is bad, whichever bad link is named.
// Hint: Do two links not fit? Which of them is named?
// Killed by: Links_in_any_other_arrangement_are_bad_from_the_first_that_is_out_of_place
using System.Security.Cryptography;
using System.Text;

namespace Chains;

/// <summary>A text and the hash that ties it to all before it: 64 lower-case hexadecimal digits.</summary>
public sealed record Link(string Text, string Hash);

/// <summary>Texts, each tied to all before it.</summary>
public static class Chain
{
    /// <summary>What the first link is tied to.</summary>
    public static string Start { get; } = new('0', 64);

    /// <summary>The link for a text after the link with a hash.</summary>
    public static Link After(string hash, string text) =>
        new(text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{hash}:{text}"))));

    /// <returns>The number of the first link that does not fit, from 1; 0 when all do.</returns>
    public static int FirstBad(IReadOnlyList<Link> links)
    {
        var (hash, bad) = (Start, 0);
        for (var i = 0; i < links.Count; i++)
        {
            if (After(hash, links[i].Text) != links[i])
                bad = i + 1;
            hash = links[i].Hash;
        }
        return bad;
    }
}
