namespace Chat.ConsoleClient.Terminal;

/// <summary>
/// What a terminal can do, as its environment says (no-color.org, COLORTERM, terminfo's names).
/// </summary>
internal static class TerminalAbility
{
    /// <summary>How many colours it shows.</summary>
    /// <param name="variable">Gives the value of an environment variable; null where there is none.</param>
    public static ColorDepth ColorsOf(Func<string, string?> variable) =>
        variable("NO_COLOR") is { Length: > 0 } ? ColorDepth.None
        : variable("COLORTERM") is "truecolor" or "24bit" ? ColorDepth.True
        : variable("TERM")?.Contains("256color", StringComparison.Ordinal) == true ? ColorDepth.Indexed
        : ColorDepth.Sixteen;

    /// <summary>Whether links can be clicked, or are at least passed over.</summary>
    /// <param name="variable">Gives the value of an environment variable; null where there is none.</param>
    public static bool HasLinks(Func<string, string?> variable) => variable("TERM") is not "linux";

    /// <summary>Whether the cursor can be moved, so that a screen can be drawn.</summary>
    /// <param name="variable">Gives the value of an environment variable; null where there is none.</param>
    public static bool CanDraw(Func<string, string?> variable) =>
        variable("TERM") is not (null or "dumb");
}
