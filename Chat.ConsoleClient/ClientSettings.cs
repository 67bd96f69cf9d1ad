namespace Chat.ConsoleClient;

/// <summary>What the program was told when it was started.</summary>
/// <param name="IsPlain">Whether there is no screen, at a terminal either.</param>
internal sealed record ClientSettings(ConnectionSettings Connection, bool IsPlain);
