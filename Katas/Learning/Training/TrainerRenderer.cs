using Katas.Common;
using Katas.Learning.Material;
using Katas.Learning.Running;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Learning.Training;

/// <summary>
/// Draws the trainer: the kata and how far one is, the colour and its reason, a pane for everything else, and the keys.
/// </summary>
internal static class TrainerRenderer
{
    private static readonly Style _quiet = new(Color.Grey);
    private static readonly Style _loud = new(decoration: Decoration.Bold);

    /// <param name="scrolled">Is told how many lines of the pane are above the screen, as it is drawn.</param>
    public static IRenderable Render(TrainerState state, TrainerFacts facts, Action<int> scrolled)
    {
        var keys = KeysOf(state.Question);
        return new FullScreen(new Layout().SplitRows(
            Head(state, facts.Folder),
            new Layout(new Rows(Status(state), new Text(string.Join('\n', state.Reason))))
                .Size(TrainerLayout.StatusOf(state.Reason.Count)),
            new Layout(new ScrollView(PaneOf(state, facts), state.Scroll, scrolled)),
            new Layout(new Text(keys, state.Question is Question.None ? _quiet : _loud))
                .Size(keys.Split('\n').Length)));
    }

    private static Layout Head(TrainerState state, string folder)
    {
        var (progress, guesses) = (ProgressOf(state), GuessesOf(state));
        return new Layout().Size(TrainerLayout.Head).SplitColumns(
            new Layout(
                new Rows(new Text($"{state.Kata.Number} {state.Kata.Title}", _loud), new Text(folder, _quiet))),
            new Layout(new Rows(AtTheRight(progress), AtTheRight(guesses)))
                .Size(Math.Max(progress.Length, guesses.Length)));
    }

    private static Text AtTheRight(string text) => new(text) { Justification = Justify.Right };

    private static string KeysOf(Question question) => question switch
    {
        Question.WhichColour =>
            "Which colour will the next run have?\ng green  r red  n not implemented  a amber  f faulty  t timed out",
        Question.BeginAnew => "Start over? Your files will be kept.  y yes  any other key no",
        _ => "n next  r run  j judge  p predict  h hint  l list  x reset  q quit\n"
            + "s solution  w the author's way  t your rhythm  space the task",
    };

    private static string GuessesOf(TrainerState state) =>
        state.Prediction is { } colour ? $"you expect {Report.NameOf(colour)}"
        : state.Hits > 0 ? $"guesses right: {state.Hits}"
        : "";

    private static string ProgressOf(TrainerState state)
    {
        var done = state.Katas.Count(kata => state.Done.Contains(kata.Folder));
        return $"[{new string('#', done)}{new string('.', state.Katas.Count - done)}] "
            + $"{done} of {state.Katas.Count} done";
    }

    private static IRenderable Status(TrainerState state)
    {
        var next = state.Remark.Length > 0 ? new Text(state.Remark)
            : state.IsBusy ? new Text(Now(state), _quiet)
            : new Text(state.Attempt is { } attempt && !IsLed(state) ? NextAfter(attempt, state.IsDone) : "");
        return state.Attempt is { } seen ? Hanging.Row(LightsOf(seen), next) : next;
    }

    /// <summary>Whether the walk says what comes next: at green there is no other advice.</summary>
    private static bool IsLed(TrainerState state) =>
        state is { IsDone: false, Pane: Pane.Stage, Stage: not null, Attempt.Inner.Colour: Colour.Green };

    private static Paragraph LightsOf(Attempt attempt)
    {
        var lights = Light(new Paragraph(), Report.StateOf(attempt.Inner), attempt.Inner.Colour);
        return attempt.Outer is { } outer
            ? Light(lights.Append(" "), $"outer {Report.NameOf(outer)}", outer)
            : lights;
    }

    private static Paragraph Light(Paragraph lights, string words, Colour colour) =>
        lights.Append($" {words} ".ToUpperInvariant(), StyleOf(colour));

    private static string Now(TrainerState state) => state.IsJudging ? Judging(state) : state.Waiting switch
    {
        TrainerEffect.Judge => "running, then judging",
        TrainerEffect.Reset => "running, then starting over",
        _ => "running",
    };

    private static string Judging(TrainerState state) => state.Judged == 0
        ? "judging"
        : $"judging: {state.Judged} of {state.Kata.Chaffs.Count} wrong solutions";

    private static string NextAfter(Attempt attempt, bool isDone) => (attempt.Inner.Colour, isDone) switch
    {
        (Colour.Green, true) => "Done. n goes on, space shows the lesson, t your rhythm.",
        (Colour.Green, false) when !attempt.IsOuterOpen => $"{Advice.After(attempt)} j judges your specs.",
        _ => Advice.After(attempt),
    };

    private static Style StyleOf(Colour colour) => new(Color.Black, colour switch
    {
        Colour.Green => Color.Green,
        Colour.Amber or Colour.NoSpecs => Color.Yellow,
        Colour.Red or Colour.RedNotImplemented => Color.Red,
        _ => Color.Fuchsia,
    });

    private static IRenderable PaneOf(TrainerState state, TrainerFacts facts) => state.Pane switch
    {
        Pane.Hint { Level: var level } when level > 0 =>
            Titled(
                $"{level} of {state.Kata.Hints.Count}: {state.Kata.Hints[level - 1].Title}",
                state.Kata.Hints[level - 1].Text),
        Pane.Words words => HangingText.Of(words.Text),
        Pane.List => new Text("The key before a kata opens it.\n\n" + string.Join('\n', state.Katas.Select(
            kata => $"{TrainerState.KeyOf(kata)}  {kata.Title}"
                + facts.MarkOf(kata, state.Done.Contains(kata.Folder))))),
        Pane.Way => new Rows(RowsOf(state.Kata.Steps), Text.Empty, MarkdownText.Of(state.Kata.CodeOfSteps)),
        Pane.Rhythm => HangingText.Of(facts.Rhythm),
        Pane.Solution => TwoSolutions(facts.Own!, state.Kata.Solution),
        Pane.Stage when state is { IsDone: false, Stage: { } stage } =>
            Titled($"{state.StagesPassed + 1} of {state.Kata.Walk.Count}: {stage.Title}", stage.Text),
        _ => new Rows(SectionsOf(state)
            .Select(section => new Rows(Titled(section.Heading, section.Text), Text.Empty))),
    };

    private static IEnumerable<(string Heading, string Text)> SectionsOf(TrainerState state) =>
        state.IsDone && state.Pane is not Pane.Goal ? state.Kata.Afterwards
        : state.Kata.Task.Where(section => state.Done.IsEmpty || section.Heading != Kata.Beforehand);

    private static Grid RowsOf(IEnumerable<AuthorStep> steps) => steps.Aggregate(
        Hanging.Rows(),
        (rows, step) => rows.AddRow(
            new Text(step.Phases), new Rows(MarkdownText.Of(step.Step), MarkdownText.Of(step.Lesson))));

    private static Rows Titled(string title, string markdown) =>
        new(new Text(title), Text.Empty, MarkdownText.Of(markdown));

    private static Beside TwoSolutions(Sources own, Sources other) => new(
        new Rows(new Text("yours", _loud), HangingText.Of(CodeOf(own))),
        new Rows(new Text("a sample solution", _loud), HangingText.Of(CodeOf(other))));

    private static string CodeOf(Sources sources) => string.Join("\n\n", sources.Code.Select(file => file.Text.Trim()));
}
