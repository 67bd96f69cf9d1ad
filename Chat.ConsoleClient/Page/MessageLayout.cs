using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Page;

/// <summary>How the screen is divided.</summary>
internal static class MessageLayout
{
    /// <summary>How many rows the message area has: all but the status line and the input line.</summary>
    public static int HeightOf(Size size) => Math.Max(size.Rows, 3) - 2;

    /// <summary>How many columns are drawn to.</summary>
    public static int WidthOf(Size size) => Math.Max(size.Columns, BlockRows.Indent.Length + 2);
}
