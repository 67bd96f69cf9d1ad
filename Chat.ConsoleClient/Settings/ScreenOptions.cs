using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Settings;

/// <summary>How the screen is drawn, and what it does.</summary>
internal sealed record ScreenOptions
{
    /// <summary>How many colours it has; null for what its terminal shows.</summary>
    public ColorDepth? Colors { get; init; }

    /// <summary>Whether the bell rings when one is spoken to.</summary>
    public bool Rings { get; init; } = true;

    /// <summary>Whether the wheel scrolls.</summary>
    public bool TracksMouse { get; init; }

    /// <summary>How long a frame stands before the next one is drawn: a sixtieth of a second, in whole ms.</summary>
    public TimeSpan FrameInterval { get; init; } = TimeSpan.FromMilliseconds(17);

    /// <summary>How the time of a message is shown.</summary>
    public TimeFormat Time { get; init; }
}
