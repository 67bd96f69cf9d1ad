namespace Chat.Net.Packets;

/// <summary>What the relay refuses.</summary>
public enum RefusedRequest
{
    /// <summary>Something that this version does not know.</summary>
    Unknown,
    Join,
    Say,
}
