namespace Chat.Domain.Nicknames;

/// <summary>Repeats a rule until it changes nothing any more.</summary>
internal static class Folding
{
    /// <summary>The text that the rule leaves as it is, or null when there is none after so many rounds.</summary>
    public static string? ApplyUntilStable(string text, Func<string, string> rule, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var next = rule(text);
            if (next == text)
                return text;
            text = next;
        }
        return rule(text) == text ? text : null;
    }
}
