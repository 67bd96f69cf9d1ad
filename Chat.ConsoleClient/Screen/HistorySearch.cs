namespace Chat.ConsoleClient.Screen;

/// <summary>A search in what was entered before. It does not change.</summary>
/// <param name="Wanted">The text that is searched for.</param>
internal sealed record HistorySearch(InputHistory History, string Wanted = "")
{
    /// <summary>The newest line that has the text.</summary>
    public string Found => History.Find(Wanted);

    public HistorySearch Type(string text) => this with { Wanted = Wanted + text };
}
