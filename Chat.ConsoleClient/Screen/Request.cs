using Chat.Domain.Sorting;

namespace Chat.ConsoleClient.Screen;

/// <summary>What the person at the screen wants done.</summary>
public abstract record Request
{
    public sealed record Say(string Text) : Request;

    public sealed record Sort(SortOrder Order) : Request;

    public sealed record Quit : Request;
}
