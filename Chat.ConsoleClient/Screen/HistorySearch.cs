using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Screen;

/// <summary>A search in what was entered before. It does not change.</summary>
/// <param name="Wanted">The text that is searched for.</param>
internal sealed record HistorySearch(InputHistory History, string Wanted = "")
{
    /// <summary>How many of the lines that have it are passed over.</summary>
    private int Skipped { get; init; }

    /// <summary>The newest line that has the text and is not passed over; null where there is none.</summary>
    public string? Found => History.Find(Wanted).Skip(Skipped).FirstOrDefault();

    public string Prompt => $"(search) {Wanted}{(Found is null ? ", not found" : "")}: ";

    /// <returns>Null where the key is none of a search.</returns>
    public HistorySearch? Press(Key key) => key.Name switch
    {
        KeyName.Text => new(History, Wanted + key.Typed),
        KeyName.Backspace => new(History, string.Concat(TextWidth.ElementsOf(Wanted).SkipLast(1))),
        KeyName.SearchHistory => Older(),
        _ => null,
    };

    private HistorySearch Older() =>
        History.Find(Wanted).Skip(Skipped + 1).Any() ? this with { Skipped = Skipped + 1 } : this;
}
