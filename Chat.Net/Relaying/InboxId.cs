namespace Chat.Net.Relaying;

/// <summary>Which inbox connection is meant.</summary>
internal readonly record struct InboxId(long Number);
