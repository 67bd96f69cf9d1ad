using Chat.Domain.Messages;
using Chat.Domain.Sorting;

namespace Chat.ConsoleClient.Page;

/// <summary>What is read, and where in it one is. It does not change; what happens makes another one.</summary>
internal sealed record Reading
{
    /// <summary>How many rows a notch of the wheel is.</summary>
    private const int WheelRows = 3;

    public Transcript Transcript { get; init; } = new();

    /// <summary>The time zone in which times are shown.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    public TimeFormat Time { get; init; }

    public PageSize Size { get; private init; } = new(80, 22);

    /// <summary>Where the view ends; null at the newest, which it follows.</summary>
    public ScrollPosition? Position { get; private init; }

    /// <summary>How many messages others have said since one began to scroll.</summary>
    public int Unseen { get; private init; }

    /// <summary>What the rows of the message area depend on.</summary>
    public PageFormat Page => new(Size.Columns, Zone, Time, Transcript.Nickname, Seeking.Search);

    /// <summary>The part of the transcript that shows.</summary>
    public Viewport Viewport => new(Timeline, Page, Size.Rows, ClearedTo);

    /// <summary>What is looked for.</summary>
    public Seeking Seeking { get; private init; } = new();

    /// <summary>The first place that shows, unless one has scrolled.</summary>
    private int ClearedTo { get; init; }

    /// <summary>What one has said oneself and is not shown yet, since the messages are being sorted.</summary>
    private Message? OwnUnsorted { get; init; }

    private Timeline Timeline => new(Transcript);

    private int PageRows => Math.Max(1, Size.Rows - 1);

    /// <summary>Whether the next page up is the first one.</summary>
    public bool IsNearTop => Viewport.ShowsTop(Viewport.Up(Position, PageRows));

    public Reading Resize(PageSize size)
    {
        var next = this with { Size = size };
        return Position is null ? next : next.MoveTo(next.Viewport.Fill(Position));
    }

    public Reading PageUp() => MoveTo(Viewport.Up(Position, PageRows));

    public Reading PageDown() => MoveTo(Viewport.Down(Position, PageRows));

    public Reading ScrollUp() => MoveTo(Viewport.Up(Position, WheelRows));

    public Reading ScrollDown() => MoveTo(Viewport.Down(Position, WheelRows));

    public Reading ToOldest() => MoveTo(Viewport.Oldest);

    public Reading ToNewest() => MoveTo(null);

    /// <summary>Something was entered: all there was is read, and what is told was told.</summary>
    public Reading Submit() => ToNewest() with
    {
        Transcript = Transcript with { Notes = [], Unread = new UnreadLine() },
    };

    public Reading AddNote(string line) => this with { Transcript = Transcript.AddNote(line) };

    /// <summary>Some lines that belong together, each of them whatever the one before it says.</summary>
    public Reading AddNotes(IEnumerable<string> lines) => this with
    {
        Transcript = Transcript with { Notes = Transcript.Notes.AddRange(lines) },
    };

    /// <summary>Nobody looks any more: what comes from now on is unread.</summary>
    public Reading Stop() => this with
    {
        Transcript = Transcript with { Unread = Transcript.Unread.Stop(Transcript.Messages.Count) },
    };

    public Reading Resume() => this with { Transcript = Transcript with { Unread = Transcript.Unread.Resume() } };

    /// <summary>Searches for a text, from the newest on.</summary>
    public Reading Find(string text) => (this with { Seeking = new() { Search = new Search(text) } }).SeekHit(-1);

    /// <summary>There is nothing older that could be looked at.</summary>
    /// <param name="isPastGone">Whether there was.</param>
    public Reading EndLookingBack(bool isPastGone)
    {
        var next = this with { Seeking = Seeking with { IsLookingBack = false } };
        return HasFoundNothing
            ? next.AddNote(
                $"- nothing found: {Seeking.Search?.Wanted}{(isPastGone ? "; older messages are gone" : "")}")
            : next with { Seeking = next.Seeking with { LastHit = -1 } };
    }

    /// <summary>The messages will be shown in another order, all of them.</summary>
    public Reading Sort(SortOrder order) => this with
    {
        ClearedTo = 0,
        Transcript = Transcript with { Order = order },
    };

    /// <summary>What there is now shows no more, until one scrolls.</summary>
    public Reading Clear() => this with { ClearedTo = Timeline.EndOfMessages };

    public Reading EndSearch() => this with { Seeking = new() };

    /// <param name="step">Up (-1) or down (1).</param>
    public Reading SeekHit(int step) => Seeking.Search is not { } search ? this
        : Seek(step, search.IsIn)
            ?? this with
            {
                Seeking = step < 0 && MayLookBack
                    ? Seeking with { IsLookingBack = true }
                    : Seeking with { LastHit = step },
            };

    /// <summary>At the newest, and not at a hit: there is none in what is here.</summary>
    private bool HasFoundNothing => Position is null && Seeking.Found is null;

    /// <summary>Sorted by time or author, older messages need not be above a hit.</summary>
    private bool MayLookBack => Transcript.Order is SortOrder.Number || HasFoundNothing;

    /// <param name="step">Up (-1) or down (1).</param>
    public Reading SeekMention(int step) =>
        Seek(step, message => Mention.IsIn(message, Transcript.Nickname)) ?? this;

    /// <summary>Messages came in at the list's end.</summary>
    public Reading Append(MessageList list, int by)
    {
        var saidByOthers = SaidByOthers(list, by);
        return this with
        {
            Position = PositionAfter(by),
            Unseen = Position is null ? 0 : Unseen + saidByOthers,
            Transcript = Transcript with
            {
                Messages = list,
                Unread = Transcript.Unread.Add(saidByOthers, list.Count),
            },
        };
    }

    /// <summary>Messages came in at the list's beginning: the view stays on what it shows.</summary>
    public Reading Prepend(MessageList list, int by)
    {
        var next = this with
        {
            Position = Position is { } at ? at with { Place = Shift(at.Place, by) } : null,
            ClearedTo = ClearedTo == 0 ? 0 : Shift(ClearedTo, by),
            Seeking = Seeking with { Found = Seeking.Found is { } found ? Shift(found, by) : null },
            Transcript = Transcript with { Messages = list, Unread = Transcript.Unread.Shift(by) },
        };
        var first = next.Timeline.EndOfMessages - list.Count;
        return Seeking is { IsLookingBack: true, Search: { } search }
            ? next.Seek(first + by, first - 1, search.IsIn) ?? next
            : next;
    }

    /// <summary>Places in the newest copy move on, those of older ones do not.</summary>
    private int Shift(int place, int by) =>
        place >= Timeline.EndOfMessages - Transcript.Messages.Count ? place + by : place;

    /// <summary>Messages came in and are being sorted; what one has said oneself comes into view after that.</summary>
    public Reading AwaitSorted(MessageList list, int by) => this with
    {
        Unseen = Position is null ? 0 : Unseen + SaidByOthers(list, by),
        OwnUnsorted = list.Newest(by).LastOrDefault(message => message is Said && message.Who == Transcript.Nickname)
            ?? OwnUnsorted,
    };

    /// <summary>
    /// The messages are sorted: what one has just said comes into view, wherever it stands; else the view stays on its
    /// message.
    /// </summary>
    public Reading ShowSorted(IReadOnlyList<Message> messages)
    {
        var next = this with { OwnUnsorted = null, Transcript = Transcript with { Messages = messages } };
        var position = OwnUnsorted is null ? Position : new ScrollPosition(0, 0);
        return position is { } at
            && (OwnUnsorted ?? Timeline.MessageAt(at.Place)) is { } kept
            && next.Timeline.PlaceOf(kept) is { } place
                ? next.MoveTo(next.Viewport.Fill(at with { Place = place }))
            : Seeking.IsLookingBack ? next.SeekHit(-1)
            : next;
    }

    private int SaidByOthers(MessageList list, int by) =>
        list.Newest(by).Count(message => message is Said && message.Who != Transcript.Nickname);

    /// <summary>What stands below the messages moves on with those that come in.</summary>
    private ScrollPosition? PositionAfter(int messages) =>
        Position is { } position && position.Place >= Timeline.EndOfMessages
            ? position with { Place = position.Place + messages }
            : Position;

    /// <summary>The next message of a kind, up (-1) or down (1), comes into the middle of the view.</summary>
    /// <returns>Null where there is none.</returns>
    private Reading? Seek(int step, Func<Message, bool> isWanted) => Seek(
        Seeking.Found ?? (Position is { } position ? position.Place - Math.Min(0, step) : Timeline.Count),
        step < 0 ? -1 : Timeline.Count,
        isWanted);

    /// <summary>The first message of a kind between two places comes into the middle of the view.</summary>
    /// <returns>Null where there is none.</returns>
    private Reading? Seek(int from, int to, Func<Message, bool> isWanted)
    {
        var step = Math.Sign(to - from);
        for (var place = from + step; place != to; place += step)
        {
            if (Timeline.MessageAt(place) is { } message && isWanted(message))
                return MoveTo(Viewport.Around(place)) with { Seeking = Seeking.Leave() with { Found = place } };
        }
        return null;
    }

    /// <summary>Scrolling up stops reading, but not where there is a line to come back to.</summary>
    private Reading MoveTo(ScrollPosition? position)
    {
        var next = this with
        {
            Position = position,
            Seeking = Seeking.Leave(),
            Unseen = position is null ? 0 : Unseen,
        };
        return position is null ? next.Resume()
            : Position is null && Transcript.Unread.From is null ? next.Stop()
            : next;
    }
}
