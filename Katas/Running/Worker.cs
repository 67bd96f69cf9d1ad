using System.Diagnostics;
using System.Text.Json;

namespace Katas.Running;

/// <summary>
/// Runs specs in a process of its own, which a spec may take down without taking the dojo with it. The process is kept from one run to
/// the next, and begun anew after it was lost.
/// </summary>
public sealed class Worker : IAsyncDisposable
{
    private Process? _process;

    /// <summary>Runs all specs of an assembly. One run at a time.</summary>
    public async Task<RunResult> RunAsync(Build build, TimeSpan deadline)
    {
        using var patience = new CancellationTokenSource(deadline);
        var outcomes = new List<SpecOutcome>();
        string? running = null;
        try
        {
            var process = _process ??= Start();
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(build, WorkerJson.Default.Build));
            await process.StandardInput.FlushAsync(patience.Token);
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                var said = JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerLine)!;
                if (said is { Begins: null, Ended: null })
                    return new RunResult(outcomes);
                running = said.Begins;
                if (said.Ended is { } outcome)
                    outcomes.Add(outcome);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or IOException or JsonException)
        {
        }
        await StopAsync();
        return new RunResult(outcomes, running ?? "the specs' own setup", patience.IsCancellationRequested);
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private async Task StopAsync()
    {
        if (_process is not { } process)
            return;
        _process = null;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static Process Start()
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(Worker).Assembly.Location, WorkerLoop.Command])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        // A process that runs out of stack has a lot to say.
        process.BeginErrorReadLine();
        return process;
    }
}
