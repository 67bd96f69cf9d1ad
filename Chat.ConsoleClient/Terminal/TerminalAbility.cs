namespace Chat.ConsoleClient.Terminal;

/// <summary>What a terminal can do, as its environment says.</summary>
internal static class TerminalAbility
{
    /// <summary>Whether links can be clicked, or are at least passed over.</summary>
    /// <param name="variable">Gives the value of an environment variable; null where there is none.</param>
    public static bool HasLinks(Func<string, string?> variable) => variable("TERM") is not "linux";

    /// <summary>Whether the cursor can be moved, so that a screen can be drawn.</summary>
    /// <param name="variable">Gives the value of an environment variable; null where there is none.</param>
    public static bool CanDraw(Func<string, string?> variable) =>
        variable("TERM") is not (null or "dumb");
}
