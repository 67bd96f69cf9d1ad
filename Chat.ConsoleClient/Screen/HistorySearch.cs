using Chat.ConsoleClient.Page;

namespace Chat.ConsoleClient.Screen;

/// <summary>A search in what was entered before. It does not change.</summary>
/// <param name="Wanted">The text that is searched for.</param>
internal sealed record HistorySearch(InputHistory History, string Wanted = "")
{
    /// <summary>How many of the lines that have it are passed over.</summary>
    private int Skipped { get; init; }

    /// <summary>The newest line that has the text and is not passed over.</summary>
    public string Found => History.Find(Wanted).Skip(Skipped).FirstOrDefault("");

    public string Prompt => $"(search) {Wanted}{(History.Find(Wanted).Any() ? "" : ", not found")}: ";

    public HistorySearch Type(string text) => this with { Wanted = Wanted + text };

    public HistorySearch Backspace() =>
        this with { Wanted = string.Concat(TextWidth.ElementsOf(Wanted).SkipLast(1)) };

    public HistorySearch Older() =>
        History.Find(Wanted).Skip(Skipped + 1).Any() ? this with { Skipped = Skipped + 1 } : this;
}
