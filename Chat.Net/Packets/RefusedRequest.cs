namespace Chat.Net.Packets;

/// <summary>What the relay refuses.</summary>
internal enum RefusedRequest
{
    /// <summary>Something that this version does not know.</summary>
    Unknown,
    Join,
    Say,
    Rename,
    Fetch,
}
