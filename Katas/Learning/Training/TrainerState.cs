using System.Collections.Immutable;
using Katas.Common;
using Katas.Learning.Material;
using Katas.Learning.Running;

namespace Katas.Learning.Training;

/// <summary>All that the trainer's screen is drawn from. It does not change; what happens makes another one.</summary>
internal sealed record TrainerState(IReadOnlyList<Kata> Katas)
{
    /// <summary>What opens each kata in the list, by its number; letters that are commands are left out.</summary>
    private const string Keys = "0123456789abcdefgikmouvyz";

    private const char ControlC = '\u0003';

    /// <summary>The kata that is on.</summary>
    public Kata Kata => Katas[Index];

    /// <summary>Its place among the katas, from 0.</summary>
    public int Index { get; init; }

    /// <summary>What the last run came to; null before there was one.</summary>
    public Attempt? Attempt { get; init; }

    /// <summary>Why its colour is what it is; empty where there is nothing to say.</summary>
    public IReadOnlyList<string> Reason =>
        TrainerLayout.RowsOf(Attempt is { } attempt ? Report.ShortReasonOf(attempt).TrimEnd() : "", Columns);

    /// <summary>Whether the kata that is on is done.</summary>
    public bool IsDone => Done.Contains(Kata.Folder);

    /// <summary>The folders of the katas that are done.</summary>
    public ImmutableHashSet<string> Done { get; init; } = [];

    /// <summary>What is shown below the colour.</summary>
    public Pane Pane
    {
        get;
        init => (field, Scroll) = (value, 0);
    }
    = new Pane.Task();

    /// <summary>The edit that the learner is led to now; null where there is no walk, or it is over.</summary>
    public Stage? Stage => Kata.Walk.ElementAtOrDefault(StagesPassed);

    /// <summary>How many of the walk's edits were made.</summary>
    public int StagesPassed { get; init; }

    /// <summary>How high the screen is.</summary>
    public int Lines { get; init; } = 24;

    /// <summary>How wide it is.</summary>
    public int Columns { get; init; } = 80;

    /// <summary>How many lines a page is turned by.</summary>
    private int Page => Math.Max(1, TrainerLayout.PaneOf(Lines, Reason.Count) - 1);

    /// <summary>How many lines of the pane are above the screen.</summary>
    public int Scroll { get; init; }

    /// <summary>How many hints the learner has seen.</summary>
    public int HintsSeen { get; init; }

    /// <summary>What there is to say of the last key; empty where it did what it is for.</summary>
    public string Remark { get; init; } = "";

    /// <summary>What the next key answers.</summary>
    public Question Question { get; init; }

    /// <summary>The colour that the learner expects of the next run; null where nothing was predicted.</summary>
    public Colour? Prediction { get; init; }

    /// <summary>How many predictions came true.</summary>
    public int Hits { get; init; }

    /// <summary>How many did not.</summary>
    public int Misses { get; init; }

    /// <summary>Whether something is being run; what is wanted meanwhile comes after it.</summary>
    public bool IsBusy => Doing is not null;

    /// <summary>Whether that is the judge.</summary>
    public bool IsJudging => Doing is TrainerEffect.Judge;

    /// <summary>How many wrong solutions it has run.</summary>
    public int Judged { get; private init; }

    /// <summary>What comes after it; null where nobody asked for more.</summary>
    public TrainerEffect? Waiting { get; init; }

    /// <summary>What is being done.</summary>
    private TrainerEffect? Doing { get; init; }

    /// <summary>What the judge said of the files as they are; null where it has not been asked.</summary>
    private Pane.Words? Verdict { get; init; }

    /// <summary>Whether there is something to run that is newer than what is being run.</summary>
    private bool IsOutdated { get; init; }

    /// <summary>The beginning: the kata is being run.</summary>
    public static TrainerState Begin(IReadOnlyList<Kata> katas) => BeginAt(katas, []);

    /// <summary>
    /// The beginning for somebody who has been here before: the first kata that is not done, or the last one.
    /// </summary>
    public static TrainerState BeginAt(IReadOnlyList<Kata> katas, ImmutableHashSet<string> done) =>
        new TrainerState(katas)
        {
            Doing = TrainerEffect.Run,
            Done = done,
            Index = Math.Min(katas.Count - 1, katas.TakeWhile(kata => done.Contains(kata.Folder)).Count()),
        }.GoHome();

    public (TrainerState Next, TrainerEffect? Effect) Handle(TrainerEvent happened) =>
        (this with { Remark = "" }).Apply(happened);

    private (TrainerState Next, TrainerEffect? Effect) Apply(TrainerEvent happened) => happened switch
    {
        TrainerEvent.Saved => MarkVerdictOld().Run(),
        TrainerEvent.Failed failed =>
            (this with { Doing = null, IsOutdated = false, Waiting = null, Pane = new Pane.Words(failed.Words) }, null),
        TrainerEvent.Ran or TrainerEvent.Judged when IsOutdated => (this with { Doing = null }).Run(),
        TrainerEvent.Ran ran => (Note(ran.IsDone ?? IsDone) with { Attempt = ran.Attempt, Doing = null })
            .Walk(ran.StagesPassed).Compare(ran.Attempt.Inner.Colour).GoOn(),
        TrainerEvent.JudgedSoFar judged => (this with { Judged = judged.Chaffs }, null),
        TrainerEvent.Judged judged =>
            Note(judged.IsDone).Show(new Pane.Words(judged.Words)).GoOn(),
        TrainerEvent.WasReset reset =>
            (Note(isDone: false) with
            {
                Doing = null,
                StagesPassed = 0,
                Pane = new Pane.Words($"{Kata.Title} starts over. What was there is in {reset.Aside}."),
            }).Run(),
        TrainerEvent.Resized resized => (this with { Lines = resized.Lines, Columns = resized.Columns }, null),
        TrainerEvent.Pressed { Key.Key: ConsoleKey.DownArrow } => (ScrollBy(1), null),
        TrainerEvent.Pressed { Key.Key: ConsoleKey.UpArrow } => (ScrollBy(-1), null),
        TrainerEvent.Pressed { Key.Key: ConsoleKey.PageDown } => (ScrollBy(Page), null),
        TrainerEvent.Pressed { Key.Key: ConsoleKey.PageUp } => (ScrollBy(-Page), null),
        TrainerEvent.Pressed pressed => Press(char.ToLowerInvariant(pressed.Key.KeyChar)),
        _ => (this, null),
    };

    private TrainerState Show(Pane.Words verdict) => this with { Pane = verdict, Verdict = verdict, Doing = null };

    private TrainerState MarkVerdictOld() => Verdict is { } verdict && Pane == verdict
        ? this with
        {
            Pane = new Pane.Words($"Your files have changed since then; j judges them again.\n\n{verdict.Text}"),
            Verdict = null,
        }
        : this;

    private TrainerState ScrollBy(int lines) => this with { Scroll = Math.Max(0, Scroll + lines) };

    private (TrainerState, TrainerEffect?) Press(char key) => (Question, key) switch
    {
        (_, ControlC) => (this, TrainerEffect.Leave),
        (Question.WhichColour, _) => (this with { Question = Question.None, Prediction = ColourOf(key) }, null),
        (Question.BeginAnew, 'y') => (this with { Question = Question.None }).Ask(TrainerEffect.Reset),
        (Question.BeginAnew, _) => (this with { Question = Question.None }, null),
        (_, 'q') => (this, TrainerEffect.Leave),
        (_, 'r') => Run(),
        (_, 'x') => (this with { Question = Question.BeginAnew }, null),
        (_, 'p') => (this with { Question = Question.WhichColour }, null),
        (_, 'j') => Ask(TrainerEffect.Judge),
        (_, 'n') => NextOpen is { } index
            ? Open(index)
            : (this with { Pane = new Pane.Words("That was the last one. l lists them all.") }, null),
        (_, 's') => (ShowAfterwards(new Pane.Solution(), "A solution is shown beside yours"), null),
        (_, 't') => (this with { Pane = new Pane.Rhythm() }, null),
        (_, 'w') => (ShowAfterwards(new Pane.Way(), "The author's way is shown"), null),
        (_, 'l') => (this with { Pane = new Pane.List() }, null),
        _ when (Pane is Pane.List || char.IsAsciiDigit(key)) && IndexOf(key) is { } index => Open(index),
        (_, 'h') => (ShowHint(), null),
        (_, ' ') when Pane is Pane.Task && IsDone => (this with { Pane = new Pane.Goal() }, null),
        (_, ' ') => (Pane is Pane.Stage ? this with { Pane = new Pane.Task() } : GoHome(), null),
        _ => (this, null),
    };

    private TrainerState ShowAfterwards(Pane pane, string what) =>
        IsDone ? this with { Pane = pane } : this with { Remark = $"{what} when {Kata.Title} is done." };

    /// <summary>What opens a kata in the list; a blank where there are too many.</summary>
    public static char KeyOf(Kata kata) => kata.Number < Keys.Length ? Keys[kata.Number] : ' ';

    private int? IndexOf(char key) =>
        Katas.Index().Where(kata => KeyOf(kata.Item) == key).Select(kata => (int?)kata.Index).FirstOrDefault();

    /// <summary>Where the next kata is that is not done, after the last one from the first on; null for none.</summary>
    private int? NextOpen => Katas.Index()
        .Where(kata => kata.Index != Index && !Done.Contains(kata.Item.Folder))
        .OrderBy(kata => kata.Index < Index)
        .Select(kata => (int?)kata.Index).FirstOrDefault();

    private (TrainerState, TrainerEffect?) Open(int index)
    {
        var kata = this with { Index = index, Attempt = null, HintsSeen = 0, StagesPassed = 0, Prediction = null };
        var (opened, effect) = kata.GoHome().Run();
        return (opened with { Waiting = null }, effect);
    }

    private TrainerState Note(bool isDone) =>
        this with { Done = isDone ? Done.Add(Kata.Folder) : Done.Remove(Kata.Folder) };

    /// <summary>The next hint, after the last one the first; the last one seen where none is on the screen.</summary>
    private TrainerState ShowHint()
    {
        var level = Pane is Pane.Hint { Level: > 0 and var shown }
            ? (shown % Kata.Hints.Count) + 1
            : Math.Min(Kata.Hints.Count, Math.Max(1, HintsSeen));
        return this with { HintsSeen = Math.Max(level, HintsSeen), Pane = new Pane.Hint(level) };
    }

    private static Colour? ColourOf(char key) => key switch
    {
        'g' => Colour.Green,
        'r' => Colour.Red,
        'n' => Colour.RedNotImplemented,
        'a' => Colour.Amber,
        'f' => Colour.Faulty,
        't' => Colour.TimedOut,
        _ => null,
    };

    private TrainerState Compare(Colour seen) =>
        Prediction is not { } predicted ? this
        : predicted == seen ? this with { Hits = Hits + 1, Prediction = null }
        : this with
        {
            Misses = Misses + 1,
            Prediction = null,
            Remark = $"You expected {Report.NameOf(predicted)}, and it is {Report.NameOf(seen)}: why?",
        };

    private TrainerState Walk(int passed) =>
        passed == StagesPassed ? this : (this with { StagesPassed = passed }).GoHome();

    /// <summary>What a learner sees who has asked for nothing: the edit that a walk leads to, or the task.</summary>
    private TrainerState GoHome() => this with { Pane = Stage is null ? new Pane.Task() : new Pane.Stage() };

    private (TrainerState, TrainerEffect?) Ask(TrainerEffect effect) =>
        IsBusy ? (this with { Waiting = effect }, null) : (this with { Doing = effect, Judged = 0 }, effect);

    /// <summary>Nothing runs any more: what waits is next.</summary>
    private (TrainerState, TrainerEffect?) GoOn() =>
        Waiting is { } effect ? (this with { Waiting = null }).Ask(effect) : (this, null);

    private (TrainerState, TrainerEffect?) Run() => IsBusy
        ? (this with
        {
            IsOutdated = true,
            Waiting = Waiting ?? (Doing is TrainerEffect.Judge ? TrainerEffect.Judge : null),
        }, null)
        : (this with { Doing = TrainerEffect.Run, IsOutdated = false }, TrainerEffect.Run);
}
