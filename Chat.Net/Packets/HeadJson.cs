using System.Text.Json;
using Chat.Domain.Messages;

namespace Chat.Net.Packets;

/// <summary>How a place in the chain is written.</summary>
internal static class HeadJson
{
    public static void WriteHead(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Head head)
    {
        json.WriteStartObject(name);
        json.WriteNumber("number"u8, head.Number);
        json.WriteString("hash"u8, head.Hash.ToString());
        json.WriteEndObject();
    }
}
