namespace Chat.ConsoleClient.Screen;

/// <summary>
/// The authors' colours, as a terminal knows them: some of the few that are as far from black as from white.
/// </summary>
internal static class AuthorPalette
{
    private static readonly int[] _colors = [131, 130, 64, 28, 30, 31, 27, 62, 98, 133, 164, 162];

    /// <returns>A colour of the 256 that xterm has.</returns>
    public static int Of(int author) => _colors[author];
}
