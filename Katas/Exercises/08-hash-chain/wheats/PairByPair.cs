using System.Security.Cryptography;
using System.Text;

namespace Chains;

public sealed record Link(string Text, string Hash);

/// <summary>Asks of each link what its hash should have been, all at once.</summary>
public static class Chain
{
    public static string Start { get; } = string.Concat(Enumerable.Repeat("0", 64));

    public static Link After(string hash, string text)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(Encoding.UTF8.GetBytes(hash));
        sha.AppendData(":"u8);
        sha.AppendData(Encoding.UTF8.GetBytes(text));
        return new Link(text, string.Concat(sha.GetHashAndReset().Select(octet => octet.ToString("x2"))));
    }

    public static int FirstBad(IReadOnlyList<Link> links) => links
        .Zip(links.Select(link => link.Hash).Prepend(Start))
        .TakeWhile(pair => After(pair.Second, pair.First.Text).Hash == pair.First.Hash)
        .Count() is var good && good == links.Count ? 0 : good + 1;
}
