using Katas.History;

namespace Katas.Steps;

/// <summary>Takes a step: runs the specs, writes the log's entry, and commits.</summary>
/// <param name="top">The repository's uppermost folder.</param>
internal sealed class Stepper(string top, ISpecRunner specs)
{
    private string Log => Path.Combine(top, LogBook.FileName);

    /// <returns>What to tell of it, in a line.</returns>
    public async Task<string> TakeAsync(Phase phase, string title, string learned)
    {
        var name = phase.ToString().ToLowerInvariant();
        var run = await specs.RunAsync(top);
        await File.WriteAllTextAsync(Log, $"# Learning log\n\n### 1 · {name} · {title}\n\n- **Learned** {learned}\n");
        await Git.AskAsync(top, "add", "-A");
        await Git.AskAsync(top, "commit", "-q", "-m", $"{name}: {title}\n\nStep: 1\nSpecs: {run.Results.Count}\n");
        return $"step 1: {name}: {title}  ({run.Results.Count} pass)\n";
    }
}
