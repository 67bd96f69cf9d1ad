namespace Chat.Net.Packets;

/// <summary>Both ways: a sign of life.</summary>
internal sealed record Alive : Packet
{
    internal static Alive Read(Fields fields) => new();
}
