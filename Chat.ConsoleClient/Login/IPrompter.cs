namespace Chat.ConsoleClient.Login;

/// <summary>Asks a person, and tells them what comes of it.</summary>
internal interface IPrompter
{
    /// <returns>The answer, without the blanks around it; null when there will be none.</returns>
    Task<string?> AskAsync(string question, CancellationToken stop);

    /// <summary>Tells a line.</summary>
    Task TellAsync(string line);
}
