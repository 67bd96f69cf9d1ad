namespace Chat.ConsoleClient.Terminal;

/// <summary>
/// How many colours a terminal shows, as its environment says (no-color.org, COLORTERM, terminfo's names).
/// </summary>
internal static class TerminalColors
{
    /// <param name="variable">Gives the value of an environment variable; null where there is none.</param>
    public static ColorDepth DepthOf(Func<string, string?> variable) =>
        variable("NO_COLOR") is { Length: > 0 } ? ColorDepth.None
        : variable("COLORTERM") is "truecolor" or "24bit" ? ColorDepth.True
        : variable("TERM")?.Contains("256color", StringComparison.Ordinal) == true ? ColorDepth.Indexed
        : ColorDepth.Sixteen;
}
