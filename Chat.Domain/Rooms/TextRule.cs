namespace Chat.Domain.Rooms;

/// <summary>What can be said.</summary>
public static class TextRule
{
    /// <summary>Why this text, already printable, cannot be said; null when it can.</summary>
    public static Refusal? FlawOf(string text) => string.IsNullOrWhiteSpace(text) ? Refusal.TextEmpty : null;
}
