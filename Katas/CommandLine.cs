using System.CommandLine;
using Katas.Judging;
using Katas.Material;
using Katas.Practising;
using Katas.Running;

namespace Katas;

/// <summary>What the dojo may be told when it is started.</summary>
internal sealed class CommandLine
{
    private readonly DojoFolders _folders;
    private readonly TextWriter _output;
    private readonly Progress _progress;
    private readonly RootCommand _root = new("A dojo: katas cut from the chat beside it, that judge your code and your specs.");

    public CommandLine(DojoFolders folders, TextWriter output)
    {
        (_folders, _output) = (folders, output);
        _progress = new Progress(Path.Combine(folders.Practice, "progress.txt"));
        Command("list", "The katas in their order, and which are done.", ListAsync);
        KataCommand("run", "Compiles a kata as you left it, runs its specs, and says the colour.", RunAsync);
        KataCommand("judge", "Says how many wrong solutions your specs catch, and whether they forbid a correct one.", JudgeAsync);
    }

    /// <exception cref="UsageException">The arguments make no sense.</exception>
    public Task<int> RunAsync(string[] args, TextWriter error, CancellationToken stop)
    {
        var parsed = _root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.UnmatchedTokens is [var unknown, ..])
            throw new UsageException($"There is no command or option '{unknown}'; --help lists what there is.");
        return parsed.Errors.Count > 0 && parsed.CommandResult.Command is not RootCommand
            ? throw new UsageException($"{parsed.CommandResult.Command.Name} needs a kata: its number or its name.")
            : parsed.InvokeAsync(
                new InvocationConfiguration { Output = _output, Error = error, ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false }, stop);
    }

    private void Command(string name, string description, Func<Task<int>> run)
    {
        var command = new Command(name, description);
        command.SetAction((_, _) => run());
        _root.Add(command);
    }

    private void KataCommand(string name, string description, Func<Kata, Task<int>> run)
    {
        var kata = new Argument<string>("kata") { Description = "Its number or its name." };
        var command = new Command(name, description) { kata };
        command.SetAction((parsed, _) => run(Find(parsed.GetValue(kata)!)));
        _root.Add(command);
    }

    private Kata Find(string word) => Shelf.Read(_folders.Exercises).FirstOrDefault(kata => IsMeant(kata, word))
        ?? throw new UsageException($"There is no kata '{word}'; list tells which there are.");

    private static bool IsMeant(Kata kata, string word) =>
        word == kata.Name || word == kata.Folder || (int.TryParse(word, out var number) && number == kata.Number);

    private async Task<int> RunAsync(Kata kata)
    {
        await using var runner = new Runner();
        var attempt = await runner.RunAsync(kata.Name, new PracticeFolder(_folders.Practice, kata).Read());
        await _output.WriteAsync(Report.Of(kata.Title, attempt));
        return attempt.Colour is Colour.Green ? 0 : 1;
    }

    private async Task<int> JudgeAsync(Kata kata)
    {
        var examination = await ExamineAsync(kata, new PracticeFolder(_folders.Practice, kata).Read());
        await _output.WriteAsync(ExaminationReport.Of(kata.Title, examination));
        return examination.Verdict.IsContent ? 0 : 1;
    }

    private async Task<Examination> ExamineAsync(Kata kata, Sources answer)
    {
        await using var runner = new Runner();
        var examination = await Examination.OfAsync(kata, answer, runner);
        _progress.Note(kata, answer, examination.IsDone);
        return examination;
    }

    private async Task<int> ListAsync()
    {
        foreach (var kata in Shelf.Read(_folders.Exercises))
            await _output.WriteAsync($"{kata.Number,2}  {kata.Title}{(await IsStillDoneAsync(kata) ? "  done" : "")}\n");
        return 0;
    }

    private async Task<bool> IsStillDoneAsync(Kata kata)
    {
        if (!_progress.IsDone(kata))
            return false;
        var answer = new PracticeFolder(_folders.Practice, kata).Read();
        return _progress.IsDone(kata, answer) || (await ExamineAsync(kata, answer)).IsDone;
    }
}
