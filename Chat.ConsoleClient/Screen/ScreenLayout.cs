using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Screen;

/// <summary>How the screen is divided: the messages, the bar, the input.</summary>
internal readonly record struct ScreenLayout(Size Size, int InputRows)
{
    /// <summary>A time, and room for a character of two columns.</summary>
    private const int LeastColumns = 8;

    /// <summary>The message area.</summary>
    public PageSize Page =>
        new(Math.Max(Size.Columns, LeastColumns), Math.Max(1, Size.Rows - 1 - InputRows));
}
