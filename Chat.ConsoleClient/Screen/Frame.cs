namespace Chat.ConsoleClient.Screen;

/// <summary>What the screen shows: a row of text per line, and where the cursor stands (from 0).</summary>
/// <param name="StatusRow">The row that is drawn in reverse.</param>
internal sealed record Frame(IReadOnlyList<string> Rows, int StatusRow, int CursorRow, int CursorColumn);
