using Katas.Material;
using Katas.Running;

namespace Katas.Judging;

/// <summary>Whether a kata keeps what it promises to learners, who have to believe it.</summary>
public static class Soundness
{
    private const int Hints = 3;
    private const int FewestWheats = 2;
    private const int FewestChaffs = 6;

    private static readonly string[] _sections = ["Story", "Goal", "Out of scope", "Test list", "Lesson", "Questions", "Where the chat met it"];

    /// <returns>What is wrong with it, a sentence each.</returns>
    public static async Task<IReadOnlyList<string>> ComplaintsAsync(Kata kata, Runner runner)
    {
        var complaints = MissingFrom(kata).ToList();
        var start = await runner.RunAsync(kata.Name, kata.Starter);
        if (start.Colour is not Colour.Red)
            complaints.Add($"Its starter is {start.Colour}, not {Colour.Red}.");
        await ExpectGreenAsync("Its solution", "its own specs", kata.Solution);
        await ExpectGreenAsync("Its solution", "the reference specs", new Sources(kata.Solution.Code, kata.Reference));
        foreach (var wheat in kata.Wheats)
            await ExpectGreenAsync(wheat.Name, "the reference specs", new Sources([wheat], kata.Reference));
        return complaints;

        async Task ExpectGreenAsync(string code, string specs, Sources sources)
        {
            var attempt = await runner.RunAsync(kata.Name, sources);
            if (attempt.Colour is not Colour.Green)
                complaints.Add($"{code} is {attempt.Colour} with {specs}: {string.Join(", ", attempt.Culprits)}.");
        }
    }

    private static IEnumerable<string> MissingFrom(Kata kata)
    {
        foreach (var section in _sections.Where(section => string.IsNullOrEmpty(kata.Sections.GetValueOrDefault(section))))
            yield return $"Its section '{section}' is missing or empty.";
        if (kata.Hints.Count != Hints)
            yield return $"It has {kata.Hints.Count} hints, not {Hints}.";
        if (kata.Wheats.Count < FewestWheats)
            yield return $"It has {kata.Wheats.Count} correct solutions, not at least {FewestWheats}.";
        if (kata.Chaffs.Count < FewestChaffs)
            yield return $"It has {kata.Chaffs.Count} wrong solutions, not at least {FewestChaffs}.";
    }
}
