namespace Chat.Net.Relaying;

/// <summary>Which delivery connection is meant, and with it which session. No secret.</summary>
internal readonly record struct SessionId(long Number);
