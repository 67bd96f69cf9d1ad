using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Terminal;
using Chat.Domain.Lines;
using Chat.Domain.Messages;
using Chat.Domain.Sorting;
using Chat.Net.Client;

namespace Chat.ConsoleClient.Screen;

/// <summary>All that the screen is drawn from. It does not change; what happens makes another one.</summary>
internal sealed record ScreenState
{
    private static readonly ScreenEffect[] _nothing = [];

    /// <summary>What is read, and where in it one is.</summary>
    public Reading Reading { get; init; } = new();

    public Transcript Transcript => Reading.Transcript;

    /// <summary>How large the screen is.</summary>
    private Size Size { get; init; } = new(80, 24);

    /// <summary>Where the relay is.</summary>
    public string Host { get; init; } = "";

    /// <summary>Who is in the room.</summary>
    public Presence Presence { get; init; } = new();

    /// <summary>What there is instead of a connection; null while there is one.</summary>
    public Outage? Outage { get; private init; }

    /// <summary>What is being written.</summary>
    public Composer Composer { get; private init; } = new();

    /// <summary>How the draft is shown, after the name where there is room for it; or what is found instead.</summary>
    public InputView InputView => InputView.Of(
        Composer.Shown,
        Composer.Prompt ?? Prompt,
        Reading.Page.Columns,
        height: Math.Max(1, Size.Rows / 3));

    /// <summary>One's name, where it leaves half of the row to what is typed.</summary>
    private string Prompt =>
        Reading.Page.HasNameColumn
            && $"{MessageText.Name(Reading.Page.Reader)}> " is var named
            && TextWidth.Of(named) <= Reading.Page.Columns / 2
                ? named
                : "> ";

    /// <summary>Whether the bell rings when one is spoken to.</summary>
    public bool Rings { get; init; } = true;

    /// <summary>The number of the last message that was there before one joined; null until it is told.</summary>
    private long? Past { get; init; }

    /// <summary>What is left over from last time.</summary>
    private Leftovers Leftovers { get; init; } = new([]);

    /// <summary>Whether the last key that was typed took a draft away.</summary>
    private bool HasCleared { get; init; }

    /// <summary>Whether the bell has rung a moment ago.</summary>
    private bool HasRung { get; init; }

    /// <summary>The number of the newest message.</summary>
    public long Newest => List.Head.Number;

    /// <summary>The verified copy, and how far it reaches.</summary>
    public LocalCopy Copy { get; private init; } = new();

    private MessageList List => Copy.List;

    /// <summary>What comes of an event: another state, and what is to be done.</summary>
    public (ScreenState Next, IReadOnlyList<ScreenEffect> Effects) Handle(ScreenEvent happened)
    {
        var (next, effects) = Apply(happened);
        (next, var forgotten) = next.AskAboutLeftovers();
        (next, var wanted) = next.LookBack();
        return (next.Fit(), [.. effects, .. forgotten, .. wanted]);
    }

    private (ScreenState, IReadOnlyList<ScreenEffect>) Apply(ScreenEvent happened) => happened switch
    {
        ScreenEvent.KeyPressed { Key: var key } => Press(key),
        ScreenEvent.Resized { Size: var size } => (this with { Size = size }, _nothing),
        ScreenEvent.ClientChanged { Event: var changed } =>
            (this with { Copy = Copy.Apply(changed), Presence = Presence.Apply(changed) }).Hear(changed),
        ScreenEvent.LeftoversFound { Texts: var texts } => (this with { Leftovers = Leftovers.Add(texts) }, _nothing),
        ScreenEvent.SecondPassed => (this with { Outage = Outage?.PassSecond(), HasRung = false }, _nothing),
        ScreenEvent.Submitted { Pending: var pending } =>
            (Show(Transcript with { Pending = Transcript.Pending.Add(pending) }), _nothing),
        ScreenEvent.Sorted sorted when sorted.Order == Transcript.Order && sorted.Order != SortOrder.Number =>
            (Read(Reading.ShowSorted(sorted.Messages)), _nothing),
        _ => (this, _nothing),
    };

    private (ScreenState, IReadOnlyList<ScreenEffect>) Hear(ClientEvent changed) => changed switch
    {
        ClientEvent.MessagesAppended appended => Append(appended.By),
        ClientEvent.MessagesPrepended prepended => Prepend(prepended.By),
        _ => (Apply(changed), _nothing),
    };

    private (ScreenState, IReadOnlyList<ScreenEffect>) Press(Key key) => key.Name switch
    {
        KeyName.Interrupt when Composer.IsEmpty && HasCleared =>
            ((this with { HasCleared = false }).AddNote("- Ctrl-C again quits"), _nothing),
        KeyName.Interrupt or KeyName.EndOfInput when Composer.IsEmpty => (this, [new ScreenEffect.Quit()]),
        KeyName.Enter when Composer.IsEmpty => (Show(Transcript with { Notes = [] }), _nothing),
        KeyName.PageUp => ScrollUp(Reading.PageUp()),
        KeyName.PageDown => (Read(Reading.PageDown()), _nothing),
        KeyName.WheelUp => ScrollUp(Reading.ScrollUp()),
        KeyName.WheelDown => (Read(Reading.ScrollDown()), _nothing),
        KeyName.Oldest => ScrollUp(Reading.ToOldest()),
        KeyName.Newest => (Read(Reading.ToNewest()), _nothing),
        KeyName.MentionBefore => (Read(Reading.SeekMention(-1)), _nothing),
        KeyName.MentionAfter => (Read(Reading.SeekMention(1)), _nothing),
        KeyName.FindOlder when Reading.Seeking.Search is null && Composer.IsEmpty => (Write("/find "), _nothing),
        KeyName.FindOlder => (Read(Reading.SeekHit(-1)), _nothing),
        KeyName.FindNewer => (Read(Reading.SeekHit(1)), _nothing),
        KeyName.FocusLost => (Read(Reading.Stop()), _nothing),
        KeyName.FocusGained => (Read(Reading.Resume()), _nothing),
        KeyName.Reconnect => Reconnect(),
        KeyName.Suspend => (this, [new ScreenEffect.Suspend()]),
        _ => Compose(key),
    };

    private (ScreenState, IReadOnlyList<ScreenEffect>) ScrollUp(Reading reading) =>
        (Read(reading), reading.IsNearTop ? [new ScreenEffect.RequestPast()] : _nothing);

    private (ScreenState, IReadOnlyList<ScreenEffect>) Compose(Key key)
    {
        var (composer, entered) = Composer.Press(key, Addressees);
        var next = this with { Composer = composer, HasCleared = key.Name is KeyName.Interrupt };
        return entered is null ? (next, _nothing) : next.Submit(entered);
    }

    private (ScreenState, IReadOnlyList<ScreenEffect>) Submit(string line)
    {
        var (next, effects) = Obey(line);
        return (next.Leftovers.Reminder is { } reminder ? next.AddNote(reminder) : next, effects);
    }

    private (ScreenState, IReadOnlyList<ScreenEffect>) Obey(string line)
    {
        var next = Read(Reading.Submit());
        return Command.Of(line) switch
        {
            Command.Say say => (next, [new ScreenEffect.Say(say.Text)]),
            Command.Sort { Order: SortOrder.Number } =>
                (next.Read(next.Reading.Sort(SortOrder.Number).ShowSorted(List)), _nothing),
            Command.Sort sort => (
                next.Read(next.Reading.Sort(sort.Order)),
                [new ScreenEffect.Sort(List, sort.Order)]),
            Command.Bell { IsOn: var rings } => (
                (next with { Rings = rings }).AddNote($"- the bell is {(rings ? "on" : "off")}"), _nothing),
            Command.Mouse { IsOn: var isOn } => (next.AddNote(MouseNote(isOn)), [new ScreenEffect.TrackMouse(isOn)]),
            Command.Find { Text: "" } => (next.Read(next.Reading.EndSearch()), _nothing),
            Command.Find find => (next.Read(next.Reading.Find(find.Text)), _nothing),
            Command.Nick nick => (
                next.Outage is { IsNameRefused: true } ? next with { Outage = next.Outage.TryNow() } : next,
                [new ScreenEffect.Rename(nick.Nickname)]),
            Command.Reconnect => next.Reconnect(),
            Command.SendLeftovers => next.Answer(text => new ScreenEffect.SayAgain(text)),
            Command.DiscardLeftovers => next.Answer(text => new ScreenEffect.Forget(text.Id)),
            Command.Clear => (next.Read(next.Reading.Clear()), _nothing),
            Command.Who => (next.AddNote(Presence.Answer), _nothing),
            Command.Help => (next.Read(next.Reading.AddNotes(CommandHelp.OnScreen)), _nothing),
            Command.Quit => (next, [new ScreenEffect.Quit()]),
            Command.Tell tell => (next.AddNote(tell.Note), _nothing),
            _ => (next, _nothing),
        };
    }

    private static string MouseNote(bool isOn) =>
        isOn ? "- the wheel scrolls; hold Shift to select text" : "- the mouse selects text again";

    private (ScreenState, IReadOnlyList<ScreenEffect>) Reconnect() => Outage is null
        ? (AddNote("- you are connected"), _nothing)
        : (this with { Outage = Outage.TryNow() }, [new ScreenEffect.Reconnect()]);

    /// <summary>Who is here, the last speaker first.</summary>
    private IEnumerable<string> Addressees => List.Newest(Math.Min(List.Count, 1_000))
        .Reverse()
        .Select(message => Presence.Names.TryGetValue(message.Who, out var present) ? present : null)
        .OfType<string>()
        .Concat(Presence.Names)
        .Except([Transcript.Nickname]);

    private ScreenState Apply(ClientEvent changed) => changed switch
    {
        ClientEvent.Joined joined => Join(joined),
        ClientEvent.Present present => this with { Past = Past ?? present.UpTo },
        ClientEvent.Disconnected lost => this with { Outage = Outage.Of(lost) },
        ClientEvent.GapLeft => Show(Transcript.BeginNewCopy(NewCopy.MissingMessages)),
        ClientEvent.Renamed renamed => Show(Transcript with { Nickname = renamed.Nickname }),
        ClientEvent.IntegrityFailure failure => AddNote($"- {failure.Words}"),
        ClientEvent.NoticeReceived notice => AddNote($"- {notice.Words}"),
        ClientEvent.Delivered delivered => Show(Transcript.Acknowledge(delivered.Id)),
        ClientEvent.Rejected rejected => Reject(rejected),
        _ => this,
    };

    private ScreenState Join(ClientEvent.Joined joined)
    {
        var transcript = Transcript with { Nickname = joined.Nickname };
        return Show(joined.Resumed ? transcript : transcript.BeginNewCopy(NewCopy.WordsFor(joined))) with
        {
            Past = joined.Resumed ? Past : null,
            Outage = null,
        };
    }

    private (ScreenState, IReadOnlyList<ScreenEffect>) Append(int by)
    {
        var newest = List.Newest(by);
        ScreenEffect[] rings = Rings && !HasRung && newest.Any(IsMention) ? [new ScreenEffect.Ring()] : [];
        var next = this with { HasRung = HasRung || rings.Length > 0 };
        return Transcript.Order == SortOrder.Number
            ? (next.Read(Reading.Append(List, by)), rings)
            : (next.Read(Reading.AwaitSorted(List, by)), [.. rings, new ScreenEffect.Sort(List, Transcript.Order)]);
    }

    private (ScreenState, IReadOnlyList<ScreenEffect>) Prepend(int by) =>
        Transcript.Order == SortOrder.Number
            ? (Read(Reading.Prepend(List, by)), _nothing)
            : (this, [new ScreenEffect.Sort(List, Transcript.Order)]);

    /// <summary>Once, when the copy has all that was there when one joined.</summary>
    private (ScreenState, IEnumerable<ScreenEffect>) AskAboutLeftovers()
    {
        var asking = Leftovers.Ask(Copy, Reading.Zone);
        if (asking.NeedsPast)
            return (this, [new ScreenEffect.RequestPast()]);
        var next = this with { Leftovers = asking.Left };
        return (
            asking.Question.Count == 0 ? next : next.Read(Reading.AddNotes(asking.Question)),
            asking.Settled.Select(id => new ScreenEffect.Forget(id)));
    }

    /// <summary>A search goes on in older messages, as long as there are any.</summary>
    private (ScreenState, IEnumerable<ScreenEffect>) LookBack() =>
        !Reading.Seeking.IsLookingBack ? (this, _nothing)
        : Copy.HasPast ? (this, [new ScreenEffect.RequestPast()])
        : (Read(Reading.EndLookingBack(Copy.IsCut)), _nothing);

    /// <summary>The person has said what is to be done about each of the leftovers.</summary>
    private (ScreenState, IReadOnlyList<ScreenEffect>) Answer(Func<Pending, ScreenEffect> answer) =>
        Leftovers.WhyNoAnswer is { } why
            ? (AddNote(why), _nothing)
            : (this with { Leftovers = new([]) }, [.. Leftovers.Texts.Select(answer)]);

    private bool IsMention(Message message) =>
        message.Number > Past && Mention.IsIn(message, Transcript.Nickname);

    /// <summary>A rejected text comes back into an empty input line; else it is told with the reason.</summary>
    private ScreenState Reject(ClientEvent.Rejected rejected)
    {
        var text = Transcript.Pending.Find(pending => pending.Id == rejected.Id)?.Text ?? "";
        var next = Show(Transcript.Acknowledge(rejected.Id));
        return Composer.Draft.Text.Length == 0
            ? next.Write(text).AddNote($"- not sent: {rejected.Words}")
            : next.AddNote($"- not sent (Up brings it back): {text}. {rejected.Words}");
    }

    /// <summary>The messages have what the input leaves them.</summary>
    private ScreenState Fit()
    {
        var page = new ScreenLayout(Size, InputView.Rows.Count).Page;
        return page == Reading.Size ? this : Read(Reading.Resize(page));
    }

    private ScreenState Write(string draft) => this with { Composer = Composer.Show(draft) };

    private ScreenState Read(Reading reading) => this with { Reading = reading };

    private ScreenState Show(Transcript transcript) => Read(Reading with { Transcript = transcript });

    private ScreenState AddNote(string line) => Read(Reading.AddNote(line));
}
