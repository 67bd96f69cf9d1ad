using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Screen;

/// <summary>How the screen is divided: the messages, the bar, the input.</summary>
internal readonly record struct ScreenLayout(Size Size, int InputRows)
{
    /// <summary>The message area.</summary>
    public PageSize Page =>
        new(Math.Max(Size.Columns, BlockRows.Indent.Length + 2), Math.Max(1, Size.Rows - 1 - InputRows));
}
