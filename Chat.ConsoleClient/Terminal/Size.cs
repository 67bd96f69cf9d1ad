namespace Chat.ConsoleClient.Terminal;

/// <summary>How large the terminal is, in columns and rows.</summary>
public readonly record struct Size(int Columns, int Rows);
