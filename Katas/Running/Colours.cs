namespace Katas.Running;

/// <summary>The colour of a run.</summary>
public static class Colours
{
    /// <param name="run">Null where there was nothing to run, for it does not compile.</param>
    public static Colour Of(Build build, RunResult? run) =>
        run is null || build.Errors.Count > 0 ? Colour.Amber
        : run.TimedOut ? Colour.TimedOut
        : run.EndedBy is not null ? Colour.Faulty
        : run.Outcomes.Count == 0 ? Colour.NoSpecs
        : run.Outcomes.Max(outcome => outcome.Kind) switch
        {
            OutcomeKind.Passed => Colour.Green,
            OutcomeKind.NotImplemented => Colour.RedNotImplemented,
            OutcomeKind.Assertion => Colour.Red,
            _ => Colour.Faulty,
        };
}
