using System.Text.Json;

namespace Chat.Net.Packets;

/// <summary>The type of a packet on the wire: the program's name, in camel case.</summary>
internal static class PacketType
{
    public static string Of<T>()
        where T : Packet => Of(typeof(T));

    public static string Of(Packet packet) => Of(packet.GetType());

    private static string Of(Type type) =>
        JsonNamingPolicy.CamelCase.ConvertName(type == typeof(HashPacket) ? "Hash" : type.Name);
}
