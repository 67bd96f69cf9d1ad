namespace Chat.Net.Journals;

/// <summary>A journal cannot be used as it is. The message is a sentence for whoever runs the relay.</summary>
public sealed class JournalException(string message, Exception? cause = null)
    : Exception(message, cause)
{
    /// <summary>Whether a part of it is whole, and a repair can save that.</summary>
    public bool IsDamage { get; init; }
}
