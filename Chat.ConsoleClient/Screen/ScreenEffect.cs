using Chat.ConsoleClient.Page;
using Chat.Domain.Messages;
using Chat.Domain.Sorting;

namespace Chat.ConsoleClient.Screen;

/// <summary>What the screen wants done.</summary>
internal abstract record ScreenEffect
{
    private ScreenEffect()
    {
    }

    /// <summary>The person says something.</summary>
    public sealed record Say(string Text) : ScreenEffect;

    /// <summary>What was said before is said again, under its id and with its time.</summary>
    public sealed record SayAgain(Pending Pending) : ScreenEffect;

    /// <summary>The person wants another name.</summary>
    public sealed record Rename(string Nickname) : ScreenEffect;

    /// <summary>The messages are to be sorted, off the screen's thread.</summary>
    public sealed record Sort(MessageList List, SortOrder Order) : ScreenEffect;

    /// <summary>The person's attention is asked for.</summary>
    public sealed record Ring : ScreenEffect;

    /// <summary>The person wants the lost connection tried at once.</summary>
    public sealed record Reconnect : ScreenEffect;

    /// <summary>The person is about to see the beginning of the copy: what came before is wanted.</summary>
    public sealed record RequestPast : ScreenEffect;

    /// <summary>A text from last time is not kept any more.</summary>
    public sealed record Forget(string Id) : ScreenEffect;

    /// <summary>The person wants to go back to the shell for a while.</summary>
    public sealed record Suspend : ScreenEffect;

    /// <summary>The mouse is the screen's, or the terminal's again.</summary>
    public sealed record TrackMouse(bool IsOn) : ScreenEffect;

    /// <summary>The person leaves.</summary>
    public sealed record Quit : ScreenEffect;
}
