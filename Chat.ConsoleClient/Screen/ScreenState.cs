using System.Collections.Immutable;
using Chat.ConsoleClient.Terminal;
using Chat.Domain.Messages;
using Chat.Domain.Sorting;
using Chat.Net.Client;

namespace Chat.ConsoleClient.Screen;

/// <summary>All that the screen is drawn from. It does not change; what happens makes another one.</summary>
internal sealed record ScreenState
{
    private static readonly ScreenEffect[] _nothing = [];

    public Transcript Transcript { get; init; } = new();

    /// <summary>Where the relay is.</summary>
    public string Host { get; init; } = "";

    /// <summary>Who is in the room.</summary>
    public ImmutableSortedSet<string> Present { get; init; } =
        ImmutableSortedSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why there is no connection; null while there is one.</summary>
    public string? ConnectionError { get; init; }

    /// <summary>What is being typed.</summary>
    public InputBuffer Input { get; init; } = InputBuffer.Empty;

    /// <summary>What was entered before.</summary>
    private InputHistory History { get; init; } = new();

    /// <summary>Whether nothing is typed and nothing was entered yet.</summary>
    public bool IsUntouched => Input.Text.Length == 0 && History.IsEmpty;

    /// <summary>Where the view ends; null at the newest, which it follows.</summary>
    public ScrollPosition? Position { get; init; }

    /// <summary>The place to which one was led last; null once one has scrolled.</summary>
    private int? Found { get; init; }

    /// <summary>What is searched for.</summary>
    private Search? Search { get; init; }

    /// <summary>How many messages came since one began to scroll.</summary>
    public int Unseen { get; init; }

    /// <summary>The time zone in which times are shown.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>How large the screen is.</summary>
    public Size Size { get; init; } = new(80, 24);

    /// <summary>Whether the bell rings when one is spoken to.</summary>
    private bool Rings { get; init; } = true;

    /// <summary>Whether what comes in is new: the past of the room comes before it is told who is here.</summary>
    private bool IsLive { get; init; }

    /// <summary>What one has said oneself and is not shown yet, since the messages are being sorted.</summary>
    private Message? OwnNews { get; init; }

    /// <summary>The verified copy, in the room's order.</summary>
    private MessageList List { get; init; } = MessageList.From(default);

    /// <summary>
    /// The number of the message up to which <see cref="Present"/> was told; later messages are folded in.
    /// </summary>
    private long PresentUpTo { get; init; }

    /// <summary>What comes of an event: another state, and what is to be done.</summary>
    public (ScreenState Next, IReadOnlyList<ScreenEffect> Effects) Handle(ScreenEvent happened) => happened switch
    {
        ScreenEvent.KeyPressed { Key: var key } => Press(key),
        ScreenEvent.Resized { Size: var size } => (Resize(size), _nothing),
        ScreenEvent.ClientChanged { Event: ClientEvent.MessagesAppended appended } =>
            Append(appended.List, appended.By),
        ScreenEvent.ClientChanged { Event: var changed } => (Apply(changed), _nothing),
        ScreenEvent.Submitted { Pending: var pending } =>
            (this with { Transcript = Transcript with { Pending = Transcript.Pending.Add(pending) } }, _nothing),
        ScreenEvent.Sorted sorted when sorted.Order == Transcript.Order => (ShowSorted(sorted.Messages), _nothing),
        _ => (this, _nothing),
    };

    private (ScreenState, IReadOnlyList<ScreenEffect>) Press(Key key) => key.Name switch
    {
        KeyName.Enter when Input.Text.Length > 0 => Submit(Input.Text),
        KeyName.Interrupt when Input.Text.Length > 0 => (this with { Input = Input.Clear() }, _nothing),
        KeyName.Interrupt or KeyName.EndOfInput when Input.Text.Length == 0 => (this, [new ScreenEffect.Quit()]),
        KeyName.Up => (Recall(History.Older(Input.Text)), _nothing),
        KeyName.Down when History.IsBack => (Recall(History.Newer()), _nothing),
        KeyName.PageUp => (MoveTo(Viewport.Up(Position, PageRows)), _nothing),
        KeyName.MentionBefore => (Seek(-1, IsMention), _nothing),
        KeyName.MentionAfter => (Seek(1, IsMention), _nothing),
        KeyName.FindOlder when Search is null && Input.Text.Length == 0 =>
            (this with { Input = Input.Show("/find ") }, _nothing),
        KeyName.FindOlder => (SeekHit(-1), _nothing),
        KeyName.FindNewer => (SeekHit(1), _nothing),
        KeyName.FocusLost => (StopReading(), _nothing),
        KeyName.FocusGained => (ResumeReading(), _nothing),
        KeyName.Oldest => (MoveTo(Viewport.Oldest), _nothing),
        KeyName.Newest => (MoveTo(null), _nothing),
        KeyName.PageDown => (MoveTo(Viewport.Down(Position, PageRows)), _nothing),
        _ => (this with { Input = Input.Press(key) }, _nothing),
    };

    private (ScreenState, IReadOnlyList<ScreenEffect>) Submit(string line)
    {
        var next = this with
        {
            Input = Input.Show(""),
            History = History.Add(line),
            Position = null,
            Unseen = 0,
            Transcript = Transcript with { Notes = [], Unread = new UnreadLine() },
        };
        return Command.Of(line, Present) switch
        {
            Command.Say say => (next, [new ScreenEffect.Say(say.Text)]),
            Command.Sort sort => (
                next with { Transcript = next.Transcript with { Order = sort.Order } },
                [new ScreenEffect.Sort(List, sort.Order)]),
            Command.Bell { IsOn: var rings } => (
                (next with { Rings = rings }).AddNote($"- the bell is {(rings ? "on" : "off")}"), _nothing),
            Command.Find find => (next.Find(find.Text), _nothing),
            Command.Quit => (next, [new ScreenEffect.Quit()]),
            Command.Tell tell => (next.AddNote(tell.Note), _nothing),
            _ => (next, _nothing),
        };
    }

    private ScreenState Recall(InputHistory history) =>
        this with { History = history, Input = Input.Show(history.Line) };

    private ScreenState Apply(ClientEvent changed) => changed switch
    {
        ClientEvent.Joined joined => Join(joined),
        ClientEvent.Present present =>
            this with { Present = Present.Union(present.Nicknames), PresentUpTo = present.UpTo, IsLive = true },
        ClientEvent.Disconnected lost => this with
        {
            ConnectionError = $"{lost.Words} Trying again in {Math.Ceiling(lost.RetryIn.TotalSeconds)} s.",
        },
        ClientEvent.IntegrityFailure failure => AddNote($"- {failure.Words}"),
        ClientEvent.NoticeReceived notice => AddNote($"- {notice.Words}"),
        ClientEvent.Delivered delivered => this with { Transcript = Transcript.Acknowledge(delivered.Id) },
        ClientEvent.Rejected rejected => Reject(rejected),
        _ => this,
    };

    private ScreenState Join(ClientEvent.Joined joined)
    {
        var transcript = Transcript with { Nickname = joined.Nickname };
        var why = joined.NewHistory ? "server restarted: a new conversation"
            : "away too long: some messages are missing";
        return this with
        {
            Transcript = joined.Resumed ? transcript : transcript.BeginNewCopy(why),
            Present = Present.Clear(),
            IsLive = IsLive && joined.Resumed,
            ConnectionError = null,
        };
    }

    private (ScreenState, IReadOnlyList<ScreenEffect>) Append(MessageList list, int by)
    {
        var present = Present;
        for (var i = list.Count - by; i < list.Count; i++)
        {
            if (list[i].Number > PresentUpTo)
                present = list[i] is Left ? present.Remove(list[i].Who)
                    : list[i] is Joined ? present.Add(list[i].Who)
                    : present;
        }
        var next = this with { List = list, Present = present, Unseen = Position is null ? 0 : Unseen + by };
        ScreenEffect[] rings = IsSpokenTo(list, by) ? [new ScreenEffect.Ring()] : [];
        if (Transcript.Order != SortOrder.Number)
            return (
                next with { OwnNews = OwnAmong(list, by) ?? OwnNews },
                [.. rings, new ScreenEffect.Sort(list, Transcript.Order)]);
        next = next with
        {
            Transcript = Transcript with { Unread = Transcript.Unread.Add(SaidByOthers(list, by), list.Count) },
        };
        return (next.Show(list) with { Position = PositionAfter(by) }, rings);
    }

    /// <summary>Scrolling up stops reading, but not where there is a line to come back to.</summary>
    private bool IsAtNewestWithoutLine => Position is null && Transcript.Unread.From is null;

    private ScreenState StopReading() => this with
    {
        Transcript = Transcript with { Unread = Transcript.Unread.Stop(Transcript.Messages.Count) },
    };

    private ScreenState ResumeReading() =>
        this with { Transcript = Transcript with { Unread = Transcript.Unread.Resume() } };

    private bool IsSpokenTo(MessageList list, int newest) => Rings && IsLive
        && Enumerable.Range(list.Count - newest, newest).Any(i => Mention.IsIn(list[i], Transcript.Nickname));

    private int SaidByOthers(MessageList list, int newest) =>
        Enumerable.Range(list.Count - newest, newest)
            .Count(i => list[i] is Said said && said.Who != Transcript.Nickname);

    private Message? OwnAmong(MessageList list, int newest) =>
        Enumerable.Range(list.Count - newest, newest)
            .Select(i => list[i])
            .LastOrDefault(message => message is Said && message.Who == Transcript.Nickname);

    /// <summary>
    /// Sorted, what one has just said may stand anywhere, and is brought into view; else the view stays on its message.
    /// </summary>
    private ScreenState ShowSorted(IReadOnlyList<Message> messages)
    {
        var next = Show(messages) with { OwnNews = null };
        var position = OwnNews is null ? Position : new ScrollPosition(0, 0);
        return position is { } at
            && (OwnNews ?? Timeline.MessageAt(at.Place)) is { } kept
            && next.Timeline.PlaceOf(kept) is { } place
                ? next.MoveTo(next.Viewport.Fill(at with { Place = place }))
                : next;
    }

    /// <summary>What stands below the messages moves on with those that come in.</summary>
    private ScrollPosition? PositionAfter(int messages) =>
        Position is { } position && position.Place >= Timeline.EndOfMessages
            ? position with { Place = position.Place + messages }
            : Position;

    /// <summary>A rejected text comes back into an empty input line; else it is told with the reason.</summary>
    private ScreenState Reject(ClientEvent.Rejected rejected)
    {
        var text = Transcript.Pending.Find(pending => pending.Id == rejected.Id)?.Text ?? "";
        var next = this with { Transcript = Transcript.Acknowledge(rejected.Id) };
        return Input.Text.Length == 0
            ? (next with { Input = Input.Show(text) }).AddNote($"- not sent: {rejected.Words}")
            : next.AddNote($"- not sent: {text}. {rejected.Words}");
    }

    /// <summary>What the rows of the message area depend on.</summary>
    public PageFormat Page => new(MessageLayout.WidthOf(Size), Zone, Transcript.Nickname, Search);

    /// <summary>The part of the transcript that shows.</summary>
    public Viewport Viewport => new(Timeline, Page, MessageLayout.HeightOf(Size));

    private Timeline Timeline => new(Transcript);

    private int PageRows => Math.Max(1, MessageLayout.HeightOf(Size) - 1);

    private ScreenState Resize(Size size)
    {
        var next = this with { Size = size };
        return next.MoveTo(next.Viewport.Fill(Position));
    }

    private ScreenState Find(string text)
    {
        var next = (this with { Search = new Search(text) }).SeekHit(-1);
        return next.Found is null ? next.AddNote($"- nothing found: {text}") : next;
    }

    private ScreenState SeekHit(int step) => Search is { } search ? Seek(step, search.IsIn) : this;

    private bool IsMention(Message message) => Mention.IsIn(message, Transcript.Nickname);

    /// <summary>The next message of a kind, up (-1) or down (1), comes into the middle of the view.</summary>
    private ScreenState Seek(int step, Func<Message, bool> isWanted)
    {
        var from = Found ?? (Position is { } position ? position.Place - Math.Min(0, step) : Timeline.Count);
        for (var place = from + step; place >= 0 && place < Timeline.Count; place += step)
        {
            if (Timeline.MessageAt(place) is { } message && isWanted(message))
                return MoveTo(Viewport.Around(place)) with { Found = place };
        }
        return this;
    }

    private ScreenState MoveTo(ScrollPosition? position)
    {
        var next = this with { Position = position, Found = null, Unseen = position is null ? 0 : Unseen };
        return position is null ? next.ResumeReading() : IsAtNewestWithoutLine ? next.StopReading() : next;
    }

    private ScreenState Show(IReadOnlyList<Message> messages) =>
        this with { Transcript = Transcript with { Messages = messages } };

    private ScreenState AddNote(string line) => this with { Transcript = Transcript.AddNote(line) };
}
