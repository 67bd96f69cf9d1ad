using System.CommandLine;
using Katas.History;

namespace Katas.Steps;

/// <summary>A command for each phase that a step may have.</summary>
/// <param name="here">A folder in the repository that is meant.</param>
internal sealed class StepCommands(TextWriter output, string here, ISpecRunner specs)
{
    private readonly Argument<string> _title = new("title") { Description = "What the step does, in a sentence." };
    private readonly Option<string> _learned = new("--learned") { Description = "What it taught.", Required = true };

    public Command Step() => new("step", "Takes a step: checks it, logs it, commits it.")
    {
        Of(Phase.Chore, "Tools, build, settings."),
    };

    private Command Of(Phase phase, string description)
    {
        var command = new Command(phase.ToString().ToLowerInvariant(), description) { _title, _learned };
        command.SetAction(async (parsed, _) =>
        {
            var top = (await Git.AskAsync(here, "rev-parse", "--show-toplevel")).Trim();
            await output.WriteAsync(await new Stepper(top, specs).TakeAsync(phase, parsed.GetValue(_title)!, parsed.GetValue(_learned)!));
            return 0;
        });
        return command;
    }
}
