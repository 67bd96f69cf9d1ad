using System.CommandLine;
using Katas.Common;
using Katas.Steps.History;
using Katas.Steps.Runs;

namespace Katas.Steps.Taking;

/// <summary>A command for each phase that a step may have.</summary>
/// <param name="here">A folder in the repository that is meant.</param>
internal sealed class StepCommands(TextWriter output, string here, ISpecRunner specs)
{
    private readonly Argument<string> _title = new("title") { Description = "What the step does, in a sentence." };
    private readonly Option<string> _learned = Required("--learned", "What it taught.");
    private readonly Option<string> _guess = Required("--guess", "What the failure will say.");
    private readonly Option<string> _why = Required("--why", "Why this spec, and why now.");
    private readonly Option<string> _item =
        new("--item") { Description = "The line of the chapter's test list that it belongs to." };
    private readonly Option<string> _move = Required("--move", "How green was reached.")
        .AcceptOnlyFromAmong([.. Moves.All]);
    private readonly Option<string> _smell = Required("--smell", "What made it worth while.");
    private readonly Option<string> _fault =
        Required("--fault", "A file with a diff of the code, that the new spec catches.");
    private readonly Option<string> _refactorFault =
        new("--fault") { Description = "A file with a diff of the code, that a changed assertion still catches." };
    private readonly Option<string> _because = Required("--because", "Why it was a wrong turn.");
    private readonly Option<bool> _api =
        new("--api") { Description = "Code and specs change together: a rename, a signature." };
    private readonly Option<string> _drops = new("--drops") { Description = "Which specs go, and why." };

    private readonly Option<string> _large = new("--large") { Description = "Why it is a large step." };

    public Command Step() => new("step", "Takes a step: checks it, logs it, commits it.")
    {
        Of(Phase.Red, "One spec that fails, by its own assertion.", _guess, _why, _item, _large),
        Of(Phase.Green, "The least that makes it pass.", _move, _learned, _large),
        Of(Phase.Refactor, "A better design; behaviour stays.", _smell, _learned, _api, _refactorFault),
        Of(Phase.Characterise, "A spec for what the code does already, and a fault that it catches.", _fault, _learned),
        Of(Phase.Withdraw, "A red that was a wrong turn is taken back.", _because),
        Of(Phase.Chore, "Tools, build, settings.", _learned),
        Of(Phase.Docs, "Prose; a chapter's close.", _learned),
        Chapter(),
        Check(),
    };

    private static Option<string> Required(string name, string description) =>
        new(name) { Description = description, Required = true };

    private Command Of(Phase phase, string description, params Option[] options)
    {
        var command = new Command(phase.Word(), description) { _title, _drops };
        foreach (var option in options)
            command.Add(option);
        command.SetAction((parsed, _) => TakeAsync(new StepClaim(phase, parsed.GetValue(_title)!)
        {
            Learned = parsed.GetValue(_learned),
            Guess = parsed.GetValue(_guess),
            Why = parsed.GetValue(_why),
            Move = parsed.GetValue(_move),
            Item = parsed.GetValue(_item),
            Fault = (parsed.GetValue(_fault) ?? parsed.GetValue(_refactorFault)) is { } file
                ? File.ReadAllText(Path.Combine(here, file))
                : null,
            Smell = parsed.GetValue(_smell),
            Because = parsed.GetValue(_because),
            Api = parsed.GetValue(_api),
            Drops = parsed.GetValue(_drops),
            Large = parsed.GetValue(_large),
        }));
        return command;
    }

    private Command Chapter()
    {
        var scenario = Required("--scenario", "Who does what, in a few sentences.");
        var list = Required("--list", "The specs to begin with, with semicolons between them.");
        var command = new Command("chapter", "Opens a chapter of the log.") { _title, scenario, list };
        command.SetAction(
            (parsed, _) => OpenAsync(parsed.GetValue(_title)!, parsed.GetValue(scenario)!, parsed.GetValue(list)!));
        return command;
    }

    private Command Check()
    {
        var command = new Command("check", "Runs the specs and says the colour; commits nothing.");
        command.SetAction((_, _) => CheckAsync());
        return command;
    }

    private async Task<int> CheckAsync()
    {
        var tree = await WorkTree.AroundAsync(here);
        var run = await specs.RunAsync(tree.Top);
        var last = await tree.LastAsync() is { } step
            ? $"the last step is a {step.Phase.Word()}"
            : "there is no step yet";
        await output.WriteAsync(
            $"{run.Colour.ToString().ToLowerInvariant()}: {run.Passed.Count} pass, {run.Failed.Count} fail; {last}\n"
                + (run.Detail == "" ? "" : run.Detail.TrimEnd() + "\n"));
        foreach (var failure in run.Failed.Take(10))
            await output.WriteAsync($"  {failure.Spec}: {Failure.OneLine(failure.Message)}\n");
        return run.Colour is Colour.Green ? 0 : 1;
    }

    private async Task<int> OpenAsync(string title, string scenario, string list)
    {
        var tree = await WorkTree.AroundAsync(here);
        await new NewChapter(
            title, scenario, list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .OpenAsync(tree);
        await output.WriteAsync($"The chapter is in {LogBook.FileName}; it goes in with the next step.\n");
        return 0;
    }

    private async Task<int> TakeAsync(StepClaim claim)
    {
        await output.WriteAsync(await new Stepper(await WorkTree.AroundAsync(here), specs).TakeAsync(claim));
        return 0;
    }
}
