using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>Relay to client, after the welcome: who is in the room, in one or more packets.</summary>
/// <param name="UpTo">The number of the message up to which this is true.</param>
internal sealed record Present(IReadOnlyList<string> Nicknames, long UpTo) : Packet
{
    /// <summary>
    /// So few names fit into a packet however long they are: a name has at most 64 scalars, each at most 4 bytes of
    /// UTF-8.
    /// </summary>
    private const int NamesInPacket = 200;

    /// <summary>As many packets as the names need; one where there is none.</summary>
    public static IEnumerable<Present> Of(IEnumerable<string> nicknames, long upTo) =>
        nicknames.Chunk(NamesInPacket).DefaultIfEmpty([]).Select(some => new Present(some, upTo));

    internal static Present Read(Fields fields) => new(fields.Texts("nicknames"), fields.Number("upTo"));

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("nicknames"u8);
        foreach (var nickname in Nicknames)
            json.WriteStringValue(nickname);
        json.WriteEndArray();
        json.WriteNumber("upTo"u8, UpTo);
    }
}
