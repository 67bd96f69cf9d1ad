namespace Chat.Net.Relaying;

/// <summary>The name of a client whose connections have ended: kept for it for a while.</summary>
internal sealed record ReservedName(Identity Identity, TimeSpan Until) : IOccupant;
