using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Terminal;
using Chat.Domain.Messages;
using Chat.Domain.Sorting;
using Chat.Net.Client;

namespace Chat.ConsoleClient.Screen;

/// <summary>What happens to the screen.</summary>
internal abstract record ScreenEvent
{
    private ScreenEvent()
    {
    }

    /// <summary>A key is pressed.</summary>
    public sealed record KeyPressed(Key Key) : ScreenEvent;

    /// <summary>The screen has another size, or has to be drawn anew.</summary>
    public sealed record Resized(Size Size) : ScreenEvent;

    /// <summary>The client has something to tell.</summary>
    public sealed record ClientChanged(ClientEvent Event) : ScreenEvent;

    /// <summary>The client has taken over what was typed; it is pending until it comes back.</summary>
    public sealed record Submitted(Pending Pending) : ScreenEvent;

    /// <summary>There are texts that were not delivered before the client was closed.</summary>
    public sealed record LeftoversFound(IReadOnlyList<Pending> Texts) : ScreenEvent;

    /// <summary>A second has passed.</summary>
    public sealed record SecondPassed : ScreenEvent;

    /// <summary>The messages have been sorted.</summary>
    public sealed record Sorted(IReadOnlyList<Message> Messages, SortOrder Order) : ScreenEvent;
}
