using Chat.ConsoleClient.Page;

namespace Chat.ConsoleClient.Screen;

/// <summary>What the screen shows, row for row, and where the cursor stands (from 0).</summary>
internal sealed record Frame(IReadOnlyList<Row> Rows, int CursorRow, int CursorColumn)
{
    public bool Equals(Frame? other) => other is not null
        && (CursorRow, CursorColumn) == (other.CursorRow, other.CursorColumn)
        && Rows.SequenceEqual(other.Rows);

    public override int GetHashCode() => HashCode.Combine(CursorRow, CursorColumn, Rows.Count);
}
