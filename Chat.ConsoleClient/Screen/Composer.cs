using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Screen;

/// <summary>
/// What is being written: the draft, what was entered before it, and what helps with both. It does not change.
/// </summary>
internal sealed record Composer
{
    public InputBuffer Draft { get; init; } = InputBuffer.Empty;

    /// <summary>Whether one is asked to send a long draft.</summary>
    public bool IsAsked { get; private init; }

    /// <summary>Whether there is nothing that Ctrl-C could end.</summary>
    public bool IsEmpty => Draft.Text.Length == 0 && Search is null;

    /// <summary>Whether nothing is typed and nothing was entered yet.</summary>
    public bool IsUntouched => IsEmpty && History.IsEmpty;

    /// <summary>What is shown: the draft, or what is found in what was entered.</summary>
    public InputBuffer Shown => Search is null ? Draft : Draft.Show(Search.Found ?? "");

    /// <summary>What is asked before it; null for the usual.</summary>
    public string? Prompt => Search?.Prompt;

    /// <summary>What was entered before.</summary>
    private InputHistory History { get; init; } = new();

    /// <summary>The search in what was entered; null while there is none.</summary>
    private HistorySearch? Search { get; init; }

    /// <summary>What Tab has completed.</summary>
    private Completion? Completion { get; init; }

    /// <summary>Another draft stands there.</summary>
    public Composer Show(string text) => this with { Draft = Draft.Show(text) };

    /// <param name="addressees">Whose names may be completed, the likeliest first.</param>
    /// <returns>What comes of the key, and the line that it enters; null where it enters none.</returns>
    public (Composer Next, string? Entered) Press(Key key, IEnumerable<string> addressees)
    {
        if (Search?.Press(key) is { } search)
            return (this with { Search = search }, null);
        if (Search is not null)
            return End(Search, key, addressees);
        return key.Name switch
        {
            KeyName.Complete => (Complete(addressees), null),
            KeyName.Enter when Draft.Text.Length > 0 => Enter(),
            _ => ((this with { Completion = null, IsAsked = false }).Edit(key), null),
        };
    }

    /// <summary>A key that is none of the search takes what is found; Ctrl-C and Ctrl-G return to the draft.</summary>
    private (Composer, string?) End(HistorySearch search, Key key, IEnumerable<string> addressees)
    {
        var next = this with { Search = null };
        return key.Name is KeyName.Interrupt or KeyName.Abort
            ? (next, null)
            : (search.Found is { } found ? next.Show(found) : next).Press(key, addressees);
    }

    private (Composer, string?) Enter() => IsAsked || LongDraft.LengthOf(Draft.Text) is null
        ? (new Composer { Draft = Draft.Show(""), History = History.Add(Draft.Text) }, Draft.Text)
        : (this with { Completion = null, IsAsked = true }, null);

    private Composer Complete(IEnumerable<string> addressees) =>
        (Completion?.Next() ?? Completion.Of(Draft.Before, addressees)) is { } completion
            ? this with { Completion = completion, IsAsked = false, Draft = Draft.Replace(completion.Before) }
            : this;

    private Composer Edit(Key key) => key.Name switch
    {
        KeyName.Interrupt => this with { Draft = Draft.Clear() },
        KeyName.SearchHistory => this with { Search = new(History) },
        KeyName.Up when Draft.IsOnFirstLine => Recall(History.Older(Draft.Text)),
        KeyName.Down when Draft.IsOnLastLine && History.IsBack => Recall(History.Newer()),
        _ => this with { Draft = Draft.Press(key) },
    };

    private Composer Recall(InputHistory history) => Show(history.Line) with { History = history };
}
