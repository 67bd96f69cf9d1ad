namespace Chat.Domain.Rules;

/// <summary>What can be said: 1 to 4,000 Unicode scalars in up to 100 lines.</summary>
public static class TextRule
{
    /// <summary>Unicode scalars.</summary>
    public const int MaxLength = 4_000;

    public const int MaxLines = 100;

    /// <summary>Why this text, already printable, cannot be said; null when it can.</summary>
    public static RejectionReason? Validate(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return RejectionReason.TextEmpty;
        if (text.EnumerateRunes().Count() > MaxLength)
            return RejectionReason.TextTooLong;
        return text.Count(c => c == '\n') >= MaxLines ? RejectionReason.TooManyLines : null;
    }
}
