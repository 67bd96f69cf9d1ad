using Katas.Common;
using Katas.Learning.Material;
using Katas.Learning.Running;

namespace Katas.Learning.Judging;

/// <summary>Whether a kata keeps what it promises to learners, who have to believe it.</summary>
internal sealed class KataValidator
{
    private const int Hints = 3;
    private const int FewestWheats = 2;
    private const int FewestChaffs = 6;

    private static readonly string[] _sections =
        ["Story", "Goal", "Out of scope", "Test list", "Lesson", "Questions", "Where the chat met it"];

    private readonly List<string> _complaints = [];
    private readonly Kata _kata;
    private readonly Runner _runner;
    private readonly SpecSuite _reference;
    private readonly IReadOnlyList<string> _api;

    private KataValidator(Kata kata, Runner runner)
    {
        (_kata, _runner) = (kata, runner);
        _reference = new SpecSuite(runner, kata.Reference, kata.Solution.Code);
        _api = Compiler.PublicApiOf(kata.Solution.Code);
    }

    /// <returns>What is wrong with it, a sentence each.</returns>
    public static async Task<IReadOnlyList<string>> ComplaintsAsync(Kata kata, Runner runner)
    {
        var soundness = new KataValidator(kata, runner);
        soundness.LookForWhatIsMissing();
        await soundness.RunStarterAndSolutionAsync();
        foreach (var wheat in kata.Wheats)
            await soundness.HoldAsync(wheat);
        foreach (var chaff in kata.Chaffs)
        {
            if (!soundness.LacksWords(chaff))
                await soundness.HoldAsync(chaff);
        }
        if (soundness._complaints.Count == 0)
            await soundness.PlayAsync();
        if (soundness._complaints.Count == 0)
            await soundness.JudgeAsync();
        return soundness._complaints;
    }

    private void LookForWhatIsMissing()
    {
        if (_kata.Title.Length == 0)
            _complaints.Add("Its title is missing.");
        foreach (var section in _sections
            .Where(section => string.IsNullOrEmpty(_kata.Sections.GetValueOrDefault(section))))
            _complaints.Add($"Its section '{section}' is missing or empty.");
        if (_kata.Hints.Count != Hints)
            _complaints.Add($"It has {_kata.Hints.Count} hints, not {Hints}.");
        if (_kata.Wheats.Count < FewestWheats)
            _complaints.Add($"It has {_kata.Wheats.Count} correct solutions, not at least {FewestWheats}.");
        if (_kata.Chaffs.Count < FewestChaffs)
            _complaints.Add($"It has {_kata.Chaffs.Count} wrong solutions, not at least {FewestChaffs}.");
    }

    private bool LacksWords(Chaff chaff)
    {
        (string Word, string Text)[] words =
            [("Misconception", chaff.Misconception), ("Hint", chaff.Hint), ("Killed by", chaff.KilledBy)];
        var missing = words.Where(word => word.Text.Length == 0).Select(word => word.Word).ToList();
        _complaints.AddRange(missing.Select(word => $"{chaff.Code.Name} says no '{word}' at its top."));
        return missing.Count > 0;
    }

    private async Task RunStarterAndSolutionAsync()
    {
        var start = await _runner.RunAsync(_kata.Starter);
        var expected = _kata.BeginsGreen ? Colour.Green : Colour.Red;
        if (start.Colour != expected)
            _complaints.Add($"Its starter is {start.Colour}, not {expected}.");
        ExpectGreen("Its solution", "its own specs", await _runner.RunAsync(_kata.Solution));
        ExpectGreen("Its solution", "the reference specs", await _reference.RunAsync(_kata.Solution.Code));
    }

    private async Task HoldAsync(SourceFile wheat)
    {
        ExpectGreen(wheat.Name, "the reference specs", await _reference.RunAsync([wheat]));
        CompareSurface(wheat);
    }

    private async Task HoldAsync(Chaff chaff)
    {
        var attempt = await _reference.RunAsync([chaff.Code], Judge.Timeout);
        if (!Compiles(chaff.Code.Name, attempt))
            return;
        if (!attempt.Culprits.Any(culprit => SpecOutcome.MethodIn(culprit) == chaff.KilledBy))
            _complaints.Add($"{chaff.Code.Name} is not caught by {chaff.KilledBy}.");
        CompareSurface(chaff.Code);
    }

    private bool Compiles(string code, Attempt attempt)
    {
        if (attempt.Colour is not Colour.Amber)
            return true;
        _complaints.Add($"{code} does not compile: {attempt.Build.Errors[0]}");
        return false;
    }

    private void CompareSurface(SourceFile variant)
    {
        var seen = Compiler.PublicApiOf([variant]);
        if (seen.Except(_api).Concat(_api.Except(seen)).FirstOrDefault() is { } difference)
            _complaints.Add($"{variant.Name} does not look like the solution: {difference}");
    }

    private async Task PlayAsync()
    {
        var play = new RandomPlay(_kata, _runner);
        var expected = await play.WithAsync(_kata.Solution.Code);
        foreach (var wheat in _kata.Wheats)
        {
            if (!(await play.WithAsync([wheat])).SequenceEqual(expected))
                _complaints.Add($"Random play tells {wheat.Name} from the solution.");
        }
        foreach (var chaff in _kata.Chaffs)
        {
            if ((await play.WithAsync([chaff.Code], Judge.Timeout)).SequenceEqual(expected))
                _complaints.Add($"Random play does not tell {chaff.Code.Name} from the solution.");
        }
    }

    private async Task JudgeAsync()
    {
        var verdict = await new Judge(_runner).JudgeAsync(_kata, _kata.Solution.Specs);
        if (verdict is Verdict.Counted { Passes: false } counted)
            _complaints.Add("The solution's specs do not catch " + string.Join(
                ", ", counted.Chaffs.Where(chaff => !chaff.IsCaught).Select(chaff => chaff.Chaff.Code.Name)) + ".");
        if (verdict is Verdict.Withheld withheld)
            _complaints.Add(
                $"The solution's specs forbid a correct solution: {string.Join(", ", withheld.Attempt.Culprits)}.");
    }

    private void ExpectGreen(string code, string specs, Attempt attempt)
    {
        if (Compiles(code, attempt) && attempt.Colour is not Colour.Green)
            _complaints.Add($"{code} is {attempt.Colour} with {specs}: {string.Join(", ", attempt.Culprits)}.");
    }
}
