using System.Text;
using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Screen;
using Chat.ConsoleClient.Terminal;
using Chat.Domain.Messages;
using Chat.Domain.Sorting;
using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient.Screen;

/// <summary>Ada at her screen: types, hears what the client tells, and sees a frame.</summary>
internal sealed class Desk(int columns = 40, int rows = 8, TimeFormat time = TimeFormat.Minutes)
{
    private static readonly Instant _noon =
        new(new DateTimeOffset(2026, 1, 2, 12, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds());
    private readonly List<Message> _messages = [];
    private MessageList _list = MessageList.From(default);
    private readonly Stack<(Head After, byte[] Body, Message Message)> _past = [];
    private int _ids;

    public ScreenState State { get; private set; } =
        new ScreenState { Host = "127.0.0.1", Reading = new Reading { Time = time } }
            .Handle(new ScreenEvent.Resized(new Size(columns, rows))).Next;

    public List<ScreenEffect> Requests { get; } = [];

    public Frame Frame => ScreenRenderer.Render(State);

    /// <summary>The rows of messages that are not blank, without what pads them and without the days.</summary>
    public string Shown => string.Join('\n', ShownWithDays.Where(row => !row.EndsWith('─') || !row.Contains("day ")));

    /// <summary>The rows of messages that are not blank, without what pads them.</summary>
    public IEnumerable<string> ShownWithDays =>
        Frame.Rows.Take(BarIndex).Select(row => row.Text.TrimEnd()).Where(row => row.Length > 0);

    /// <summary>The status bar, without what pads it.</summary>
    public string Status => Frame.Rows[BarIndex].Text.TrimEnd();

    /// <summary>What stands below the bar.</summary>
    public string InputLine => string.Join('\n', Frame.Rows.Skip(BarIndex + 1).Select(row => row.Text));

    /// <summary>The bar is the one row that is reversed from its first column on.</summary>
    private int BarIndex => Frame.Rows.ToList().FindLastIndex(row => row.Runs is [{ Style.Reverse: true }, ..]);

    /// <summary>The rows that are not blank, with the style of what is not plain: {dim|12:00}.</summary>
    public string Styled => string.Join(
        '\n',
        Frame.Rows
            .Where(row => row.Text.Trim().Length > 0 && !row.Text.Contains("day "))
            .Select(row => string.Concat(row.Runs.Select(Told))));

    private static string Told(Run run) => run.Style == Style.Plain
        ? run.Text
        : $"{{{string.Join(' ', WordsOf(run.Style))}|{run.Text}}}";

    private static IEnumerable<string> WordsOf(Style style)
    {
        if (style.Reverse)
            yield return "reverse";
        if (style.Bold)
            yield return "bold";
        if (style.Dim)
            yield return "dim";
        if (style.Author is { } author)
            yield return $"author {author}";
        if (style.Link is { } link)
            yield return $"link {link}";
    }

    public Desk Enters(bool resumed = false, bool newHistory = false, params string[] present)
    {
        if (!resumed)
            _list = MessageList.From(default);
        Hears(new ClientEvent.Joined("ada", resumed, newHistory));
        return Hears(new ClientEvent.Present(present.Length == 0 ? ["ada", "grace"] : present, _list.Head.Number));
    }

    /// <summary>Enters a room whose relay has forgotten what was said up to a number.</summary>
    public Desk EntersLate(long after)
    {
        Enters();
        _list = MessageList.From(new Head(after, default));
        return this;
    }

    /// <summary>Enters a room in which so much was said that is not in the copy.</summary>
    public Desk EntersWithPast(int messages)
    {
        Enters();
        var place = Head.OfHistory([1]);
        for (var number = 1L; number <= messages; number++)
        {
            var body = Encoding.UTF8.GetBytes($"past {number}");
            _past.Push((place, body, new Said(number, _noon, "grace", $"m{number}", $"{number}", _noon)));
            place = new Head(number, place.Hash.Next(body));
        }
        _list = MessageList.From(place);
        return this;
    }

    /// <summary>So much of the past comes in, an update each.</summary>
    public Desk HearsPast(int messages)
    {
        for (var i = 0; i < messages; i++)
        {
            var (after, body, message) = _past.Pop();
            _list.TryPrepend(after, body, _ => [message], out _list).ShouldBe(AppendResult.Appended);
            Hears(new ClientEvent.MessagesPrepended(_list, 1));
        }
        return this;
    }

    public Desk Resizes(int toColumns, int toRows)
    {
        (columns, rows) = (toColumns, toRows);
        return Handle(new ScreenEvent.Resized(new Size(columns, rows)));
    }

    /// <summary>Some texts were not delivered last time: left-0, left-1 and so on.</summary>
    public Desk FindsLeftovers(params string[] texts) => Handle(new ScreenEvent.LeftoversFound(
        [.. texts.Select((text, i) => new Pending($"left-{i}", text, _noon) { After = _list.Begin.Number })]));

    /// <summary>A text was not delivered that was said after a message.</summary>
    public Desk FindsLeftover(string text, long after) => Handle(new ScreenEvent.LeftoversFound(
        [new Pending("left-0", text, _noon) { After = after }]));

    public Desk WaitsASecond() => Handle(new ScreenEvent.SecondPassed());

    public Desk Hears(ClientEvent next) => Handle(new ScreenEvent.ClientChanged(next));

    /// <summary>The sorting that was asked for last is done.</summary>
    public Desk Sorts()
    {
        var wanted = Requests.OfType<ScreenEffect.Sort>().Last();
        var sorted = wanted.List.Order(wanted.Order == SortOrder.Time ? MessageOrder.ByTime : MessageOrder.ByAuthor);
        return Handle(new ScreenEvent.Sorted([.. sorted], wanted.Order));
    }

    public Desk HearsSaid(string who, string text, string id = "id", int minutes = 0) =>
        HearsMessage(number =>
            new Said(number, _noon, who, text, id, new Instant(_noon.Milliseconds + (minutes * 60_000))));

    public Desk HearsJoin(string who) => HearsMessage(number => new Joined(number, _noon, who));

    public Desk HearsLeave(string who) => HearsMessage(number => new Left(number, _noon, who, LeaveReason.Quit));

    public Desk HearsMessage(Func<long, Message> message)
    {
        var body = Encoding.UTF8.GetBytes($"{_messages.Count}");
        _list.TryAppend(_list.Head.Hash.Next(body), body, _ => [message(_list.Head.Number + 1)], out _list)
            .ShouldBe(AppendResult.Appended);
        _messages.Add(_list[^1]);
        return Hears(new ClientEvent.MessagesAppended(_list, 1));
    }

    /// <summary>Types text; {Enter} and the like are keys.</summary>
    public Desk Types(string keys)
    {
        foreach (var part in keys.Split('{', '}').Select((text, i) => (Text: text, IsKey: i % 2 == 1)))
        {
            foreach (var key in part.IsKey
                ? [new Key(Enum.Parse<KeyName>(part.Text))]
                : part.Text.EnumerateRunes().Select(rune => Key.Of(rune.ToString())))
                Handle(new ScreenEvent.KeyPressed(key));
        }
        return this;
    }

    /// <summary>All of it comes at once, as one key.</summary>
    public Desk Pastes(string text) => Handle(new ScreenEvent.KeyPressed(Key.Of(text)));

    private Desk Handle(ScreenEvent happened)
    {
        (State, var effects) = State.Handle(happened);
        foreach (var effect in effects)
        {
            Requests.Add(effect);
            if (effect is ScreenEffect.Say say)
                Handle(new ScreenEvent.Submitted(new Pending($"own-{++_ids}", say.Text, _noon)));
        }
        return this;
    }
}
