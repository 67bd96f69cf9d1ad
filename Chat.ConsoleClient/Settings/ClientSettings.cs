namespace Chat.ConsoleClient.Settings;

/// <summary>What the program was told when it was started.</summary>
/// <param name="IsPlain">Whether there is no screen, at a terminal either.</param>
/// <param name="IsListening">Whether nothing is said, and messages are only printed.</param>
/// <param name="Lines">How lines are printed, where there is no screen.</param>
internal sealed record ClientSettings(ConnectionSettings Connection, bool IsPlain, bool IsListening, LineOptions Lines)
{
    /// <summary>Whether there is no screen: it was said, or what was asked for needs lines.</summary>
    public bool WantsLines => IsPlain || IsListening || Lines.HasTimes || Lines.IsJson;

    /// <summary>Whether what is not delivered is kept for the next start.</summary>
    public bool KeepsOutbox { get; init; } = true;

    /// <summary>How the screen is drawn, where there is one.</summary>
    public ScreenOptions Screen { get; init; } = new();
}
