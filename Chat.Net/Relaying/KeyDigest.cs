using System.Security.Cryptography;
using System.Text;

namespace Chat.Net.Relaying;

/// <summary>
/// What the relay keeps of a client's key (SHA-256): enough to know it again, and no use to whoever reads the relay's
/// memory or disk.
/// </summary>
internal sealed class KeyDigest
{
    private readonly byte[] _digest;

    public KeyDigest(string key) => _digest = DigestOf(key);

    private KeyDigest(byte[] digest) => _digest = digest;

    /// <param name="digits">64 hexadecimal digits; null comes of anything else.</param>
    public static KeyDigest? TryParse(string digits) =>
        digits.Length == 64 && digits.All(char.IsAsciiHexDigitLower) ? new(Convert.FromHexString(digits)) : null;

    /// <summary>Compares in a time that does not tell how much of it is right.</summary>
    public bool Matches(string shown) => CryptographicOperations.FixedTimeEquals(_digest, DigestOf(shown));

    /// <summary>64 hexadecimal digits.</summary>
    public string Write() => Convert.ToHexStringLower(_digest);

    private static byte[] DigestOf(string key) => SHA256.HashData(Encoding.ASCII.GetBytes(key));
}
