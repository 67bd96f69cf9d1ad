using System.Security.Cryptography;
using System.Text;

namespace Chains;

public sealed record Link(string Text, string Hash);

/// <summary>Builds the chain again from its texts, and looks where it differs.</summary>
public static class Chain
{
    public static string Start { get; } = "".PadLeft(64, '0');

    public static Link After(string hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(hash + ':' + text);
        return new Link(text, Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant());
    }

    public static int FirstBad(IReadOnlyList<Link> links)
    {
        var (number, expected) = (0, Start);
        foreach (var link in links)
        {
            number++;
            expected = After(expected, link.Text).Hash;
            if (!string.Equals(expected, link.Hash, StringComparison.Ordinal))
                return number;
        }
        return 0;
    }
}
