namespace Chat.ConsoleClient.Settings;

/// <summary>
/// The program was started with something that makes no sense. The message is the sentence that the person gets.
/// </summary>
internal sealed class UsageException(string message) : Exception(message);
