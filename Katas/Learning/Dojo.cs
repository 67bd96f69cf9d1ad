using Katas.Common;
using Katas.Learning.Judging;
using Katas.Learning.Material;
using Katas.Learning.Practising;
using Katas.Learning.Rhythm;
using Katas.Learning.Running;

namespace Katas.Learning;

/// <summary>The katas, a learner's answers to them, and how far the learner is.</summary>
/// <param name="git">Null is the one of this machine.</param>
internal sealed class Dojo(DojoFolders folders, Runner runner, GitCommand? git = null) : IAsyncDisposable
{
    private readonly Progress _progress = new(Path.Combine(folders.Practice, "progress.txt"));

    /// <summary>All katas, in their order.</summary>
    /// <exception cref="DirectoryNotFoundException">There are none.</exception>
    public IReadOnlyList<Kata> Katas => field ??= KataLoader.Read(folders.Exercises);

    /// <summary>A folder for what was found, to be used the next time.</summary>
    public string Memory => folders.Memory ?? DojoFolders.MemoryOfThisUser;

    /// <summary>Where the learner's answers are, a folder each.</summary>
    public string Practice => Directory.CreateDirectory(folders.Practice).FullName;

    /// <summary>The kata of a number, a name or a title; null where there is none.</summary>
    public Kata? Find(string word)
    {
        return Katas.FirstOrDefault(kata =>
            Is(kata.Name)
            || Is(kata.Folder)
            || Is(kata.Title)
            || (int.TryParse(word, out var number) && number == kata.Number));

        bool Is(string name) => word.Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The learner's answer as it is now; where there is none yet, it begins with the starter.</summary>
    public Sources AnswerTo(Kata kata) => new PracticeFolder(folders.Practice, kata).Read();

    /// <summary>Puts the learner's answer aside, and begins anew.</summary>
    /// <returns>Where it was put.</returns>
    public string Reset(Kata kata) => new PracticeFolder(folders.Practice, kata).Reset();

    /// <summary>Compiles the learner's answer and runs its specs, and keeps what came of it.</summary>
    public async Task<Attempt> RunAsync(Kata kata, Colour? guess = null)
    {
        var answer = AnswerTo(kata);
        var folder = new PracticeFolder(folders.Practice, kata);
        if (!folder.IsOld)
            await PracticeRepository.BeginAsync(folder.Place, kata, git ?? Git.TryAsync);
        var attempt = await runner.RunAsync(answer);
        RunsOf(kata).Add(RunRecord.Of(attempt, answer, guess, TimeProvider.System.GetUtcNow()));
        var facts = FactsOf(kata);
        return attempt with
        {
            Broken = facts.Broken,
            FirstRed = facts.FirstRed,
            NeverRed = facts.NeverRed,
            Smells = Smells.In(answer.Code),
            Overlooked = Overlooked.In(answer.Specs),
            IsCodeRight = kata.IsCodeRight,
            HasNoCode = answer.Code.Count == 0,
        };
    }

    /// <summary>Begins a kata of a name.</summary>
    /// <returns>Where it is.</returns>
    /// <exception cref="UsageException">It cannot be called so.</exception>
    public string Add(string name)
    {
        if (folders.IsInstalled)
            throw new UsageException(
                "A kata is added in a clone of the repository: an update of this tool would take it away.");
        if (!KataTemplate.CanBeCalled(name))
            throw new UsageException($"A kata cannot be called '{name}': use small letters and hyphens.");
        if (Find(name) is not null)
            throw new UsageException($"There is a kata '{name}' already.");
        var place = Path.Combine(folders.Exercises, $"{Katas.Max(kata => kata.Number) + 1:00}-{name}");
        KataTemplate.CopyTo(place, Path.Combine(folders.Exercises, "template"));
        return place;
    }

    /// <summary>What is wrong with a kata, a sentence each.</summary>
    public Task<IReadOnlyList<string>> CheckAsync(Kata kata) => KataValidator.ComplaintsAsync(kata, runner);

    /// <summary>How the learner came to where they are.</summary>
    public string RhythmOf(Kata kata) => RhythmReport.Of(FactsOf(kata), kata.Steps);

    /// <summary>What the learner is told of an examination; in the end also how they came there.</summary>
    public string ReportOf(Kata kata, Examination examination) => ExaminationReport.Of(kata.Title, examination)
        + (examination.IsDone && RunsOf(kata).Read().Count > 0 ? $"\n{RhythmOf(kata)}\n" : "");

    /// <summary>How many edits of a kata's walk the learner has made.</summary>
    public int StagesPassedIn(Kata kata) => kata.StagesPassedBy(
        [.. RunsOf(kata).Read().Select(run => (run.Colour, run.Specs.Count))]);

    private RhythmFacts FactsOf(Kata kata) => new(RunsOf(kata).Read()) { BeginsGreen = kata.BeginsGreen };

    private RunFile RunsOf(Kata kata) =>
        new(Path.Combine(PracticeFolder.PlaceOf(folders.Practice, kata), "runs.jsonl"));

    /// <summary>Where a kata begins.</summary>
    public async Task<Colour> TryStarterAsync(Kata kata) => (await runner.RunAsync(kata.Starter)).Colour;

    /// <summary>Where the learner's answer is, as seen from where the learner is.</summary>
    public string FolderOf(Kata kata) =>
        Path.GetRelativePath(Environment.CurrentDirectory, new PracticeFolder(folders.Practice, kata).Place);

    /// <summary>Where an editor finds the learner's answer.</summary>
    public string SolutionOf(Kata kata) => new PracticeFolder(folders.Practice, kata).Solution;

    /// <summary>Asks all that there is to ask of the learner's answer, and notes whether the kata is done.</summary>
    /// <param name="told">Is told how many wrong solutions have been run.</param>
    public async Task<Examination> ExamineAsync(Kata kata, Action<int>? told = null)
    {
        var answer = AnswerTo(kata);
        var examination = await Examination.OfAsync(kata, answer, runner, told);
        _progress.Note(kata, answer, examination.IsDone);
        return examination;
    }

    /// <summary>Whether a kata is done; what has changed since it was is examined again.</summary>
    public async Task<bool> IsStillDoneAsync(Kata kata) => _progress.Knows(kata)
        && (_progress.IsDone(kata, AnswerTo(kata))
            || (_progress.IsDone(kata) && (await ExamineAsync(kata)).IsDone));

    /// <summary>What a list says of a kata: nothing where the learner has only looked at it.</summary>
    public string MarkOf(Kata kata, bool isDone) => isDone ? "  done" : IsBegun(kata) ? "  begun" : "";

    /// <summary>Whether anything but what the kata begins with was ever run.</summary>
    private bool IsBegun(Kata kata) => RunsOf(kata).Read().Any(run => run.Digest != kata.Starter.Digest);

    public ValueTask DisposeAsync() => runner.DisposeAsync();
}
