using Chat.Domain.Sorting;

namespace Chat.ConsoleClient.Screen;

/// <summary>What the person at the screen wants done.</summary>
public abstract record ScreenCommand
{
    public sealed record Say(string Text) : ScreenCommand;

    public sealed record Sort(SortOrder Order) : ScreenCommand;

    public sealed record Quit : ScreenCommand;
}
