using System.CommandLine;
using System.CommandLine.Parsing;
using Katas.Common;
using Katas.Learning;
using Katas.Learning.Material;
using Katas.Learning.Running;
using Katas.Publishing;
using Katas.Steps.Auditing;
using Katas.Steps.History;
using Katas.Steps.Runs;
using Katas.Steps.Taking;

namespace Katas;

/// <summary>What the dojo may be told when it is started.</summary>
internal sealed class CommandLine
{
    /// <summary>An argument that begins with @ names no file to read arguments from.</summary>
    private static readonly ParserConfiguration _noFiles = new() { ResponseFileTokenReplacer = null };

    private readonly Dojo _dojo;
    private readonly TextWriter _output;
    private readonly string _here;
    private readonly RootCommand _root = new(
        "A dojo: katas cut from the chat beside it, that judge your code and your specs.");

    /// <param name="train">Opens the trainer; its result is the exit code.</param>
    /// <param name="here">Where the learner is: a folder in the repository whose history is asked for.</param>
    public CommandLine(Dojo dojo, TextWriter output, Func<Task<int>> train, string here, ISpecRunner specs)
    {
        (_dojo, _output, _here) = (dojo, output, here);
        _root.SetAction((_, _) => train());
        Command("list", "The katas in their order, and which are done.", ListAsync);
        KataCommand("task", "What a kata asks for.", TaskAsync);
        KataCommand("run", "Compiles a kata as you left it, runs its specs, and says the colour.", RunAsync);
        _root.Add(new LogCommand(output, here).Log());
        _root.Add(new SiteCommand(output, here).Command());
        _root.Add(new StepCommands(output, here, specs).Step());
        _root.Add(new AuditCommand(output, here, specs, dojo.Memory).Audit());
        Command("doctor", "Asks whether this machine has what the dojo needs.",
            async () => await Doctor.ExamineAsync(new Checkup(_dojo, RunDotnetAsync).Checks, _output) ? 0 : 1);
        HintCommand();
        KataCommand("rhythm", "How you came to where you are: every run of yours.", RhythmAsync);
        KataCommand("way", "How the author came to a solution; once the kata is done.", WayAsync);
        KataCommand("reset", "Starts a kata over; your files are kept.", ResetAsync);
        NewCommand();
        KataCommand("check", "Checks a kata and lists its faults: for whoever writes one.", CheckAsync);
        KataCommand("judge", "Says how many wrong solutions your specs catch, and whether they forbid a correct one.",
            JudgeAsync);
    }

    /// <exception cref="UsageException">The arguments make no sense.</exception>
    public Task<int> RunAsync(string[] args, TextWriter error, CancellationToken stop)
    {
        var parsed = _root.Parse(args, _noFiles);
        if (parsed.UnmatchedTokens is [var unknown, ..])
            throw new UsageException($"There is no command or option '{unknown}'; --help lists what there is.");
        return ComplaintOf(parsed) is { } complaint
            ? throw new UsageException(complaint)
            : parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = _output,
                    Error = error,
                    ProcessTerminationTimeout = null,
                    EnableDefaultExceptionHandler = false,
                },
                stop);
    }

    private static Task<(int ExitCode, string Output)> RunDotnetAsync(IReadOnlyList<string> arguments) =>
        Dotnet.RunAsync(Environment.CurrentDirectory, arguments, CancellationToken.None);

    private static string? ComplaintOf(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return parsed.Errors.Count == 0 || command is RootCommand ? null
            : command.Arguments is [{ Name: "kata" }, ..] ? $"{command.Name} needs a kata: its number or its name."
            : string.Join(
                ' ',
                parsed.Tokens.TakeWhile(token => token.Type is TokenType.Command).Select(token => token.Value))
                + $": {string.Join(' ', parsed.Errors.Select(error => error.Message))}";
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

    private void HintCommand()
    {
        var kata = new Argument<string>("kata") { Description = "Its number or its name." };
        var level = new Argument<string>("level") { Description = "1, 2 or 3.", DefaultValueFactory = _ => "1" };
        var command = new Command("hint", "A hint, from the gentlest on.") { kata, level };
        command.SetAction((parsed, _) => HintAsync(Find(parsed.GetValue(kata)!), parsed.GetValue(level)!));
        _root.Add(command);
    }

    private void NewCommand()
    {
        var name = new Argument<string>("name") { Description = "Small letters and hyphens." };
        var command = new Command("new", "Begins a kata of your own, which works and is small.") { name };
        command.SetAction((parsed, _) => NewAsync(parsed.GetValue(name)!));
        _root.Add(command);
    }

    private async Task<int> NewAsync(string name)
    {
        var place = Path.GetRelativePath(_here, _dojo.Add(name));
        await _output.WriteAsync($"{place} is a kata that works. Change one part of it at a time; "
            + $"check {name} says what breaks, docs/KATAS.md how to go on.\n");
        return 0;
    }

    private async Task<int> RhythmAsync(Kata kata)
    {
        await _output.WriteAsync($"{_dojo.RhythmOf(kata)}\n");
        return 0;
    }

    private Kata Find(string word) =>
        _dojo.Find(word) ?? throw new UsageException($"There is no kata '{word}'; list tells which there are.");

    private async Task<int> ListAsync()
    {
        foreach (var kata in _dojo.Katas)
            await _output.WriteAsync($"{kata.Number,2}  {kata.Title}"
                + $"{_dojo.MarkOf(kata, await _dojo.IsStillDoneAsync(kata))}\n");
        return 0;
    }

    private async Task<int> TaskAsync(Kata kata)
    {
        var sections = kata.Task.Select(section => $"\n## {section.Heading}\n\n{section.Text}\n");
        await _output.WriteAsync($"# {kata.Title}\n{string.Concat(sections)}");
        return 0;
    }

    private async Task<int> WayAsync(Kata kata)
    {
        var isDone = await _dojo.IsStillDoneAsync(kata);
        await _output.WriteAsync(
            isDone ? $"{kata.Way.TrimEnd()}\n" : $"The author's way is shown when {kata.Title} is done.\n");
        return isDone ? 0 : 1;
    }

    private async Task<int> RunAsync(Kata kata)
    {
        var attempt = await _dojo.RunAsync(kata);
        await _output.WriteAsync(Report.Of(kata.Title, attempt));
        return attempt.Colour is Colour.Green ? 0 : 1;
    }

    /// <exception cref="UsageException">There is no such hint.</exception>
    private async Task<int> HintAsync(Kata kata, string word)
    {
        if (!int.TryParse(word, out var level) || level < 1 || level > kata.Hints.Count)
            throw new UsageException($"There are {kata.Hints.Count} hints for {kata.Name}, and no number '{word}'.");
        var hint = kata.Hints[level - 1];
        await _output.WriteAsync($"{hint.Title}\n\n{hint.Text}\n");
        if (level < kata.Hints.Count)
            await _output.WriteAsync($"\nThere is more: hint {kata.Name} {level + 1} ({kata.Hints[level].Title})\n");
        return 0;
    }

    private async Task<int> CheckAsync(Kata kata)
    {
        var complaints = await _dojo.CheckAsync(kata);
        foreach (var complaint in complaints)
            await _output.WriteAsync($"{complaint}\n");
        if (complaints.Count > 0)
            return 1;
        await _output.WriteAsync($"{kata.Title} is sound: {Amount.Of(kata.Wheats.Count, "correct solution")} and "
            + $"{kata.Chaffs.Count} wrong ones.\n");
        return 0;
    }

    private async Task<int> ResetAsync(Kata kata)
    {
        await _output.WriteAsync($"{kata.Title} starts over. What was there is in {_dojo.Reset(kata)}.\n");
        return 0;
    }

    private async Task<int> JudgeAsync(Kata kata)
    {
        var examination = await _dojo.ExamineAsync(kata);
        await _output.WriteAsync(_dojo.ReportOf(kata, examination));
        return examination.Verdict.Passes ? 0 : 1;
    }
}
