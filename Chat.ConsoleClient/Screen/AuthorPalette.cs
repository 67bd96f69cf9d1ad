namespace Chat.ConsoleClient.Screen;

/// <summary>The authors' colours, as a terminal knows them.</summary>
internal static class AuthorPalette
{
    /// <returns>A colour of the 256 that xterm has.</returns>
    public static int Of(int author) => 131 + author;
}
