using Katas.Material;
using Katas.Running;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Training;

/// <summary>Draws a session: the kata and how far one is, the colour and its reason, a pane for everything else, and the keys.</summary>
internal static class SessionScreen
{
    private const int LinesOfReason = 9;

    private static readonly Style _quiet = new(Color.Grey);
    private static readonly Style _loud = new(decoration: Decoration.Bold);

    /// <param name="folder">Where the learner's files are.</param>
    /// <param name="own">The learner's own answer, where it is shown.</param>
    public static IRenderable Of(Session session, string folder, Sources? own)
    {
        var reason = ReasonOf(session);
        return new FullScreen(new Layout().SplitRows(
            new Layout(Head(session, folder)).Size(3),
            new Layout(new Rows(Status(session), new Text(reason))).Size(2 + Math.Min(LinesOfReason, reason.Split('\n').Length)),
            new Layout(PaneOf(session, own)),
            new Layout(new Text("n next  r run  j judge  p predict  h hint  l list  x reset  s solution  q quit", _quiet)).Size(1)));
    }

    private static Grid Head(Session session, string folder) => TwoSides()
        .AddRow(new Text($"{session.Kata.Number} {session.Kata.Title}", _loud), new Text(ProgressOf(session)))
        .AddRow(new Text(folder, _quiet), new Text(""));

    private static string ProgressOf(Session session)
    {
        var done = session.Katas.Count(kata => session.Done.Contains(kata.Folder));
        return $"[{new string('#', done)}{new string('.', session.Katas.Count - done)}] {done} of {session.Katas.Count} done";
    }

    private static Columns Status(Session session) => new(session.Attempt is { Colour: var colour }
        ? [
            new Text($" {Report.NameOf(colour).ToUpperInvariant()} ", StyleOf(colour)),
            session.IsBusy ? new Text("running", _quiet) : new Text(Report.NextAfter(colour)),
        ]
        : [new Text("running", _quiet)])
    {
        Expand = false,
    };

    private static string ReasonOf(Session session) => session.Attempt is { } attempt ? Report.ReasonOf(attempt).TrimEnd() : "";

    private static Style StyleOf(Colour colour) => new(Color.Black, colour switch
    {
        Colour.Green => Color.Green,
        Colour.Amber or Colour.NoSpecs => Color.Yellow,
        Colour.Red or Colour.RedNotImplemented => Color.Red,
        _ => Color.Fuchsia,
    });

    private static IRenderable PaneOf(Session session, Sources? own) => session.Pane switch
    {
        Pane.Hint { Level: var level } when level > 0 => new Text($"{session.Kata.Hints[level - 1].Title}\n\n{session.Kata.Hints[level - 1].Text}"),
        Pane.Words words => new Text(words.Text),
        Pane.List => new Text(string.Join('\n', session.Katas.Select((kata, i) => $"{Session.Keys[i]}  {kata.Title}{(session.Done.Contains(kata.Folder) ? "  done" : "")}"))),
        Pane.Solution => TwoSolutions(own!, session.Kata.Solution),
        _ => new Text(session.Kata.Sections.GetValueOrDefault("Goal", "")),
    };

    private static Grid TwoSolutions(Sources own, Sources other) => new Grid { Expand = true }.AddColumns(2)
        .AddRow(new Text("yours", _loud), new Text("one of ours", _loud))
        .AddRow(new Text(CodeOf(own)), new Text(CodeOf(other)));

    private static string CodeOf(Sources sources) => string.Join("\n\n", sources.Code.Select(file => file.Text.Trim()));

    private static Grid TwoSides() => new Grid { Expand = true }
        .AddColumn(new GridColumn().PadLeft(0)).AddColumn(new GridColumn().RightAligned().PadRight(0));
}
