using System.Globalization;
using Chat.Domain.Rules;

namespace Chat.ConsoleClient.Screen;

/// <summary>Which drafts are so long that one is asked before they are sent.</summary>
internal static class LongDraft
{
    private const int MostLines = 10;
    private const int MostCharacters = 2_000;

    /// <returns>How long it is, for a person; null where nobody is asked: it is short, or nobody can say it.</returns>
    public static string? LengthOf(string draft)
    {
        var lines = draft.Count(c => c == '\n') + 1;
        var characters = draft.EnumerateRunes().Count();
        return TextRule.Validate(draft) is not null ? null
            : lines > MostLines ? $"{lines} lines"
            : characters > MostCharacters ? string.Create(CultureInfo.InvariantCulture, $"{characters:N0} characters")
            : null;
    }
}
