using System.Collections.Immutable;
using Chat.ConsoleClient.Terminal;
using Chat.Domain.Messages;
using Chat.Domain.Sorting;
using Chat.Net.Client;

namespace Chat.ConsoleClient.Screen;

/// <summary>All that the screen is drawn from. It does not change; what happens makes another one.</summary>
public sealed record ScreenState
{
    /// <summary>Who sits at this screen.</summary>
    public string Nickname { get; init; } = "";

    /// <summary>The messages, in the order in which they are shown.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>The order in which they are shown.</summary>
    public SortOrder Order { get; init; }

    /// <summary>Who is in the room.</summary>
    public ImmutableSortedSet<string> Present { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Copies that were given up, each with why; they stay above the one there is now.</summary>
    public ImmutableList<(IReadOnlyList<Message> Messages, string Why)> PreviousHistories { get; init; } = [];

    /// <summary>What was said in copies that were given up; a repeat in a later one is hidden.</summary>
    public ImmutableHashSet<(string Who, string Id)> PreviouslySaid { get; init; } = [];

    /// <summary>What was said here and has not come back yet.</summary>
    public ImmutableList<Pending> Pending { get; init; } = [];

    /// <summary>What the client itself has to say: below the messages, until the next line is entered.</summary>
    public ImmutableList<string> Notes { get; init; } = [];

    /// <summary>Why there is no connection; null while there is one.</summary>
    public string? ConnectionError { get; init; }

    public InputBuffer Input { get; init; } = InputBuffer.Empty;

    /// <summary>How many lines are below the screen: 0 is pinned to the newest.</summary>
    public int Scroll { get; init; }

    /// <summary>How large the screen is.</summary>
    public Size Size { get; init; } = new(80, 24);

    /// <summary>The number of the message up to which <see cref="Present"/> was told; later messages are folded in.</summary>
    private long PresentUpTo { get; init; }

    public ScreenState Apply(ClientEvent happened) => happened switch
    {
        ClientEvent.Joined entered => Enter(entered),
        ClientEvent.Present present => this with { Present = Present.Union(present.Nicknames), PresentUpTo = present.UpTo },
        ClientEvent.MessagesAppended grew => AppendMessages(grew.List, grew.By),
        ClientEvent.Disconnected lost => this with { ConnectionError = $"{lost.Words} Trying again in {Math.Ceiling(lost.RetryIn.TotalSeconds)} s." },
        ClientEvent.IntegrityFailure mistrusted => AddNote($"- {mistrusted.Words}"),
        ClientEvent.NoticeReceived noticed => AddNote($"- {noticed.Words}"),
        ClientEvent.Delivered delivered => Acknowledge(delivered.Id),
        ClientEvent.Rejected refused => Reject(refused),
        _ => this,
    };

    /// <summary>The client has taken over what was typed; it is pending until it comes back.</summary>
    public ScreenState AddPending(string id, string text, Instant at) =>
        this with { Pending = Pending.Add(new Pending(id, text, at)) };

    /// <summary>A key is pressed.</summary>
    public (ScreenState Next, ScreenCommand? Asks) Press(Key key) => key.Name switch
    {
        KeyName.Enter when Input.Text.Length > 0 => Enter(Input.Text),
        KeyName.Interrupt => (this, new ScreenCommand.Quit()),
        KeyName.EndOfInput when Input.Text.Length == 0 => (this, new ScreenCommand.Quit()),
        KeyName.PageUp => (ScrollTo(Scroll + Page), null),
        KeyName.PageDown => (ScrollTo(Scroll - Page), null),
        _ => (this with { Input = Input.Press(key) }, null),
    };

    /// <summary>Another order is wanted; what is shown stays until it has been sorted.</summary>
    public ScreenState SortBy(SortOrder order) => this with { Order = order, Scroll = 0 };

    /// <summary>The messages have been sorted.</summary>
    public ScreenState ApplySorted(IReadOnlyList<Message> messages, SortOrder order) => order == Order ? this with { Messages = messages } : this;

    /// <summary>The screen has another size.</summary>
    public ScreenState Resize(Size size) => (this with { Size = size }).ScrollTo(Scroll);

    private int Page => Math.Max(1, ScreenRenderer.RowsOfMessageArea(Size) - 1);

    private ScreenState ScrollTo(int lines) =>
        this with { Scroll = Math.Clamp(lines, 0, Math.Max(0, ScreenRenderer.CountLinesUpTo(this, lines + ScreenRenderer.RowsOfMessageArea(Size)) - ScreenRenderer.RowsOfMessageArea(Size))) };

    private ScreenState Enter(ClientEvent.Joined entered)
    {
        var next = this with { Nickname = entered.Nickname, Present = Present.Clear(), ConnectionError = null };
        if (entered.Resumed || Messages.Count == 0)
            return next;
        var why = entered.NewHistory ? "the relay began a new history" : "away too long: some messages are missing here";
        return next with
        {
            Messages = [],
            PreviousHistories = PreviousHistories.Add((Messages, why)),
            PreviouslySaid = PreviouslySaid.Union(Messages.OfType<Said>().Select(said => (said.Who, said.Id))),
        };
    }

    /// <summary>Whether it was shown before, in a copy that was given up.</summary>
    public bool IsRepeat(Message message) => message is Said said && PreviouslySaid.Contains((said.Who, said.Id));

    private (ScreenState, ScreenCommand?) Enter(string line)
    {
        var (asks, note) = Command.Of(line, Present);
        return (this with { Input = InputBuffer.Empty, Notes = note is null ? [] : [note], Scroll = 0 }, asks);
    }

    private ScreenState Acknowledge(string id) => this with { Pending = Pending.RemoveAll(pending => pending.Id == id) };

    private ScreenState Reject(ClientEvent.Rejected refused)
    {
        var text = Pending.Find(pending => pending.Id == refused.Id)?.Text ?? "";
        return Input.Text.Length == 0
            ? (Acknowledge(refused.Id) with { Input = new InputBuffer(text, "") }).AddNote($"- not sent: {refused.Words}")
            : Acknowledge(refused.Id).AddNote($"- not sent: {text}. {refused.Words}");
    }

    private ScreenState AddNote(params string[] lines) => this with { Notes = Notes.AddRange(lines) };

    private ScreenState AppendMessages(MessageList list, int by)
    {
        var present = Present;
        for (var i = list.Count - by; i < list.Count; i++)
        {
            if (list[i].Number > PresentUpTo)
                present = list[i] is Left ? present.Remove(list[i].Who) : list[i] is Joined ? present.Add(list[i].Who) : present;
        }
        var next = this with { Messages = Order == SortOrder.Number ? list : Messages, Present = present };
        if (Order != SortOrder.Number)
            return next;
        return Scroll == 0 ? next : next with { Scroll = Scroll + ScreenRenderer.CountLines(next, by) };
    }
}
