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

    // Twelve hues, a twelfth of the circle apart, of the one luminance that is as far from black as from white.
    private static readonly int[] _trueColors =
    [
        0xe12a2a, 0xad6319, 0x797911, 0x4b8313, 0x138813, 0x13864d,
        0x138283, 0x1e76cf, 0x6464e9, 0x9a4de6, 0xcb1dcb, 0xdc207e,
    ];

    /// <returns>A colour of the 256 that xterm has.</returns>
    public static int Of(int author) => _colors[author];

    /// <returns>A colour in red, green and blue.</returns>
    public static (int Red, int Green, int Blue) TrueOf(int author) =>
        (_trueColors[author] >> 16, (_trueColors[author] >> 8) & 0xff, _trueColors[author] & 0xff);

    /// <returns>What a terminal is told to write in the colour (SGR; xterm's extension for 256).</returns>
    public static string CodeOf(int author, ColorDepth depth) => depth switch
    {
        ColorDepth.True when TrueOf(author) is var (red, green, blue) => $"38;2;{red};{green};{blue}",
        ColorDepth.Indexed => $"38;5;{Of(author)}",
        _ => $"{FirstOfSix + (author % 6)}",
    };
}
