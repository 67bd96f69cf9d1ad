namespace Chat.Domain.Rooms;

/// <summary>What can be said: 1 to 4,000 Unicode scalars in up to 100 lines.</summary>
public static class TextRule
{
    /// <summary>Unicode scalars.</summary>
    public const int MaxLength = 4_000;

    public const int MaxLines = 100;

    /// <summary>Why this text, already printable, cannot be said; null when it can.</summary>
    public static Refusal? FlawOf(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Refusal.TextEmpty;
        if (text.EnumerateRunes().Count() > MaxLength)
            return Refusal.TextTooLong;
        return text.Count(c => c == '\n') >= MaxLines ? Refusal.TooManyLines : null;
    }
}
