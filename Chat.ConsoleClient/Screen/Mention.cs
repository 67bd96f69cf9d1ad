using System.Text.RegularExpressions;

namespace Chat.ConsoleClient.Screen;

/// <summary>Where somebody is spoken to by name.</summary>
internal static class Mention
{
    public static IEnumerable<(int Start, int Length)> In(string text, string nickname) =>
        Regex.Matches(text, $@"\b{Regex.Escape(nickname)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
            .Select(match => (match.Index, match.Length));
}
