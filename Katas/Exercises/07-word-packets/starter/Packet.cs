namespace Packets;

/// <summary>A word on its way: its length in decimal, a colon, the word.</summary>
public static class Packet
{
    public const int MaxLength = 99;

    public static string Pack(string word) => "";
}

/// <summary>Makes words of what arrives, however it was cut into pieces on the way.</summary>
public sealed class Unpacker
{
    /// <returns>The words that are complete now.</returns>
    /// <exception cref="FormatException">No length where one should be; from then on always.</exception>
    public IReadOnlyList<string> Take(string piece) => [];
}
