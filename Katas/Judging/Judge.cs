using Katas.Material;
using Katas.Running;

namespace Katas.Judging;

/// <summary>Judges specs: by the correct solutions that they must not forbid, and the wrong ones that they catch.</summary>
public sealed class Judge(Runner runner)
{
    public async Task<Verdict> JudgeAsync(Kata kata, IReadOnlyList<SourceFile> specs)
    {
        foreach (var wheat in kata.Wheats)
        {
            if (await TryAsync(wheat) is { Colour: not Colour.Green } attempt)
                return new Verdict.Withheld(attempt);
        }
        var caught = new List<Chaff>();
        foreach (var chaff in kata.Chaffs)
        {
            if (await TryAsync(chaff.Code) is { Colour: not Colour.Green })
                caught.Add(chaff);
        }
        return new Verdict.Counted(caught, kata.Chaffs.Count);

        Task<Attempt> TryAsync(SourceFile code) => runner.RunAsync(kata.Name, new Sources([code], specs));
    }
}
