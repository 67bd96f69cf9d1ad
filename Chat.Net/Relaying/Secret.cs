using System.Security.Cryptography;
using System.Text;

namespace Chat.Net.Relaying;

/// <summary>
/// What proves that two connections belong to one client. It never gets into a log: its text is not its value.
/// </summary>
internal sealed class Secret(string value)
{
    /// <summary>32 random hexadecimal digits.</summary>
    public static Secret Draw() => new(RandomNumberGenerator.GetHexString(32, lowercase: true));

    /// <summary>The value, for the client that it was drawn for.</summary>
    public string Reveal() => value;

    /// <summary>Compares in a time that does not tell how much of it is right.</summary>
    public bool Matches(string named) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(value), Encoding.UTF8.GetBytes(named));
}
