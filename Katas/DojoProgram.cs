using Katas.Common;
using Katas.Learning;
using Katas.Learning.Running;
using Katas.Steps.Rules;
using Katas.Steps.Runs;

namespace Katas;

/// <summary>The dojo as a program.</summary>
internal static class DojoProgram
{
    /// <summary>What a shell reports of a program that Ctrl-C ended.</summary>
    private const int StoppedByHand = 130;

    /// <param name="train">Opens the trainer and ends with it; null where there is no terminal for it.</param>
    /// <param name="here">A folder in the repository whose history is asked for; null is the current one.</param>
    /// <returns>
    /// The exit code: 0, 1 (the specs, the judge or a rule are not content), 2 (usage, or trouble with files), 130
    /// (stopped).
    /// </returns>
    public static async Task<int> RunAsync(
        string[] args, DojoFolders folders, TextWriter output, TextWriter error, CancellationToken stop,
        Func<Dojo, Task>? train = null, string? here = null, ISpecRunner? specs = null, Runner? runner = null,
        GitCommand? git = null)
    {
        try
        {
            await using var dojo = new Dojo(folders, runner ?? new Runner(new Worker(), new Builds()), git);
            return await new CommandLine(
                dojo,
                output,
                () => TrainAsync(dojo, train),
                here ?? Environment.CurrentDirectory,
                specs ?? new DotnetSpecs((folder, arguments) => Dotnet.RunAsync(folder, arguments, stop)))
                .RunAsync(args, error, stop);
        }
        catch (UsageException usage)
        {
            await error.WriteLineAsync(usage.Message);
            return 2;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped.");
            return StoppedByHand;
        }
        catch (BrokenRuleException broken)
        {
            await error.WriteLineAsync(broken.Message);
            return 1;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"That did not work: {trouble.Message}");
            return 2;
        }
    }

    private static async Task<int> TrainAsync(Dojo dojo, Func<Dojo, Task>? train)
    {
        if (train is null)
            throw new UsageException("The trainer needs a terminal. Without one there are list, task, run, hint, "
                + "judge, rhythm, way, reset and doctor; --help tells more.");
        await train(dojo);
        return 0;
    }
}
