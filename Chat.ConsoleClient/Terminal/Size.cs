namespace Chat.ConsoleClient.Terminal;

/// <summary>How large the terminal is, in columns and rows.</summary>
internal readonly record struct Size(int Columns, int Rows);
