using System.Text.RegularExpressions;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Page;

/// <summary>Where somebody is spoken to by name.</summary>
internal static class Mention
{
    /// <summary>What may not stand before a name, and after it: the rest of another name.</summary>
    private const string Before = @"(?<!\w|\w[-.])";
    private const string After = @"(?!\w|[-.]\w)";

    /// <summary>Whether a message speaks to somebody, who did not say it themselves.</summary>
    public static bool IsIn(Message message, string nickname) =>
        message is Said said && said.Who != nickname && In(said.Text, nickname).Any();

    public static IEnumerable<(int Start, int Length)> In(string text, string nickname) =>
        Regex.Matches(
            text,
            Before + Regex.Escape(nickname) + After,
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
            .Select(match => (match.Index, match.Length));
}
