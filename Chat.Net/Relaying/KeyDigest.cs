using System.Security.Cryptography;
using System.Text;

namespace Chat.Net.Relaying;

/// <summary>
/// What the relay keeps of a client's key (SHA-256): enough to know it again, and no use to whoever reads the relay's
/// memory or, later, its disk.
/// </summary>
internal sealed class KeyDigest(string key)
{
    private readonly byte[] _digest = DigestOf(key);

    /// <summary>Compares in a time that does not tell how much of it is right.</summary>
    public bool Matches(string shown) => CryptographicOperations.FixedTimeEquals(_digest, DigestOf(shown));

    private static byte[] DigestOf(string key) => SHA256.HashData(Encoding.ASCII.GetBytes(key));
}
