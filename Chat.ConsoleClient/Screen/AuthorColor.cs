namespace Chat.ConsoleClient.Screen;

/// <summary>Which of the authors' colours an author has.</summary>
internal static class AuthorColor
{
    /// <summary>How many there are.</summary>
    public const int Count = 12;

    /// <returns>The number of the colour, from 0.</returns>
    public static int Of(string author) => (int)((uint)author.GetHashCode(StringComparison.Ordinal) % Count);
}
