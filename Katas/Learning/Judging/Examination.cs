using Katas.Common;
using Katas.Learning.Material;
using Katas.Learning.Running;

namespace Katas.Learning.Judging;

/// <summary>All that is asked of a learner's answer to a kata.</summary>
/// <param name="Verdict">Of their specs.</param>
/// <param name="Own">Their code with their specs.</param>
/// <param name="Reference">Their code with the reference specs.</param>
internal sealed record Examination(Verdict Verdict, Attempt Own, Attempt Reference)
{
    /// <summary>Whether nothing is left to do.</summary>
    public bool IsDone => Verdict.Passes && Own.Colour is Colour.Green && Reference.Colour is Colour.Green
        && Difference is null;

    /// <summary>
    /// What their code does otherwise than a correct solution; null where nothing was found, or something else is left
    /// to do.
    /// </summary>
    public Difference? Difference { get; private init; }

    /// <param name="told">Is told how many wrong solutions have been run.</param>
    public static async Task<Examination> OfAsync(
        Kata kata, Sources answer, Runner runner, Action<int>? told = null)
    {
        var examination = new Examination(
            await new Judge(runner).JudgeAsync(kata, answer.Specs, told),
            await runner.RunAsync(answer),
            await runner.RunAsync(new Sources(answer.Code, kata.Reference)));
        return examination.IsDone
            ? examination with { Difference = await new RandomPlay(kata, runner).CompareAsync(answer.Code) }
            : examination;
    }
}
