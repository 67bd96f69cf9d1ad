// Misconception: Hexadecimal digits are the same in upper case.
// Hint: What exactly does the goal say about the digits?
// Killed by: A_hash_is_what_another_program_makes_of_it
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
        new(text, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{hash}:{text}"))));

    /// <returns>The number of the first link that does not fit, from 1; 0 when all do.</returns>
    public static int FirstBad(IReadOnlyList<Link> links)
    {
        var hash = Start;
        for (var i = 0; i < links.Count; i++)
        {
            if (After(hash, links[i].Text) != links[i])
                return i + 1;
            hash = links[i].Hash;
        }
        return 0;
    }
}
