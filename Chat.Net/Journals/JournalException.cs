namespace Chat.Net.Journals;

/// <summary>A journal cannot be used as it is. The message is a sentence for whoever runs the relay.</summary>
public sealed class JournalException(string message, Exception? cause = null)
    : Exception(message, cause);
