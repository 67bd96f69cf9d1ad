using Katas.Material;
using Katas.Running;

namespace Katas.Judging;

/// <summary>Judges specs: by the wrong solutions that they catch.</summary>
public sealed class Judge(Runner runner)
{
    public async Task<Verdict> JudgeAsync(Kata kata, IReadOnlyList<SourceFile> specs)
    {
        var caught = new List<Chaff>();
        foreach (var chaff in kata.Chaffs)
        {
            var attempt = await runner.RunAsync(kata.Name, new Sources([chaff.Code], specs));
            if (attempt.Colour is not Colour.Green)
                caught.Add(chaff);
        }
        return new Verdict(caught, kata.Chaffs.Count);
    }
}
