using Chat.ConsoleClient.Keeping;
using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Screen;
using Chat.Domain.Messages;
using Chat.Net.Client;

namespace Chat.ConsoleClient;

/// <summary>
/// What is not delivered, in lines: it is kept, and what is left over from last time is asked about once. One thread at
/// a time.
/// </summary>
internal sealed class LineOutbox(OutboxKeeper keeper, Action<string> tell)
{
    private Leftovers _leftovers = new([]);
    private LocalCopy _copy = new();

    /// <summary>A text as it is said now.</summary>
    public Pending Write(string text) =>
        new(ChatClient.NewId(), text, Instant.Of(DateTimeOffset.UtcNow))
        {
            After = _copy.List.Head.Number,
        };

    public void Keep(Pending said)
    {
        if (keeper.Add(said) is { } why)
            tell(why);
    }

    public void Forget(Pending said) => keeper.Remove(said.Id);

    /// <summary>What can be promised about that which is not delivered; empty where nothing can.</summary>
    /// <param name="undelivered">The ids of what that is.</param>
    public string PromiseFor(IReadOnlyList<string> undelivered) =>
        undelivered.Count == 0 || !undelivered.All(keeper.IsKept) ? ""
        : undelivered.Count == 1 ? ": it is kept for the next start"
        : ": they are kept for the next start";

    /// <summary>Whether the copy has to reach further back before anybody is asked.</summary>
    public bool NeedsPast { get; private set; }

    /// <summary>The client is in a room, under a name.</summary>
    /// <param name="history">The id of the room's history.</param>
    public void Enter(string history, string nickname) =>
        _leftovers = _leftovers.Add(keeper.Enter(history, nickname));

    /// <summary>The person has said what is to be done about each of the leftovers.</summary>
    public void Answer(Action<Pending> answer)
    {
        if (_leftovers.WhyNoAnswer is { } why)
        {
            tell(why);
            return;
        }
        var texts = _leftovers.Texts;
        _leftovers = new Leftovers([]);
        texts.ForEach(answer);
    }

    public void Handle(ClientEvent happened)
    {
        keeper.Hear(happened);
        _copy = _copy.Apply(happened);
        Ask();
    }

    private void Ask()
    {
        var asking = _leftovers.Ask(_copy, TimeZoneInfo.Local);
        (NeedsPast, _leftovers) = (asking.NeedsPast, asking.Left);
        foreach (var id in asking.Settled)
            keeper.Remove(id);
        foreach (var line in asking.Question)
            tell(line);
    }
}
