using System.Text.RegularExpressions;

namespace Chat.ConsoleClient.Page;

/// <summary>Links in what was said.</summary>
internal static partial class Link
{
    public static IEnumerable<(int Start, int Length)> In(string text) =>
        Web().Matches(text).Select(match => (match.Index, match.Length));

    // Visible ASCII only, as RFC 3986 has it: it is written into a control sequence.
    [GeneratedRegex(@"https?://[!-~]*[#-&*-+\-/-9=@-Z\\_a-z|~]", RegexOptions.CultureInvariant)]
    private static partial Regex Web();
}
