using System.Security.Cryptography;
using System.Text;

namespace Chat.ConsoleClient.Page;

/// <summary>Which of the authors' colours an author has.</summary>
internal static class AuthorColor
{
    /// <summary>How many there are.</summary>
    public const int Count = 12;

    // Not GetHashCode: it is another one in every process.
    /// <returns>The number of the colour, from 0.</returns>
    public static int Of(string author) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(author.ToUpperInvariant()))[0] % Count;
}
