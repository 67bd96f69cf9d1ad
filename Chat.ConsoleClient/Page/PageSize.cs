namespace Chat.ConsoleClient.Page;

/// <summary>How large the message area is.</summary>
internal readonly record struct PageSize(int Columns, int Rows);
