namespace Chat.ConsoleClient;

/// <summary>What the program was told when it was started.</summary>
internal sealed record ClientSettings(ConnectionSettings Connection);
