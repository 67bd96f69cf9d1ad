using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Screen;

/// <summary>
/// The authors' colours, as a terminal knows them: some of the few that are as far from black as from white.
/// </summary>
internal static class AuthorPalette
{
    /// <summary>Red; green, yellow, blue, magenta and cyan follow it. Black and white are grounds.</summary>
    private const int FirstOfSix = 31;

    private static readonly int[] _colors = [131, 130, 64, 28, 30, 31, 27, 62, 98, 133, 164, 162];

    /// <returns>A colour of the 256 that xterm has.</returns>
    public static int Of(int author) => _colors[author];

    /// <returns>What a terminal is told to write in the colour (SGR; xterm's extension for 256).</returns>
    public static string CodeOf(int author, ColorDepth depth) => depth switch
    {
        ColorDepth.True => "38;2;225;42;42",
        ColorDepth.Indexed => $"38;5;{Of(author)}",
        _ => $"{FirstOfSix + (author % 6)}",
    };
}
