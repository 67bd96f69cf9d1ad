namespace Chat.Net.Packets;

/// <summary>The protocol of docs/PROTOCOL.md.</summary>
internal static class Protocol
{
    /// <summary>The version that this program speaks.</summary>
    public const int Version = 1;
}
