using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Katas.Common;

namespace Katas.Learning.Running;

/// <summary>
/// Runs specs in a process of its own, which a spec may take down without taking the dojo with it. The process is kept
/// from one run to the next, and begun anew after it was lost.
/// </summary>
internal sealed class Worker : IWorker
{
    private static readonly ConcurrentBag<Process> _idle = [];

    /// <summary>How long the process may take to start, whatever a spec may.</summary>
    private static readonly TimeSpan _startTimeout = TimeSpan.FromSeconds(10);

    private Process? _process;
    private bool _isRunning;

    /// <inheritdoc />
    public async Task<RunResult> RunAsync(Build build, TimeSpan deadline)
    {
        using var patience = new CancellationTokenSource();
        var outcomes = new List<SpecOutcome>();
        string? running = null;
        int? exitCode = null;
        try
        {
            var isNew = (_process ??= Take()) is null;
            var process = _process ??= Start();
            patience.CancelAfter(TimeToFirstSpec(deadline, isNew));
            _isRunning = true;
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(build, WorkerJson.Default.Build));
            await process.StandardInput.FlushAsync(patience.Token);
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                var said = JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerLine)!;
                if (said is { Begins: null, Ended: null })
                {
                    _isRunning = false;
                    return new RunResult(outcomes);
                }
                patience.CancelAfter(deadline);
                running = said.Begins;
                if (said.Ended is { } outcome)
                    outcomes.Add(outcome);
            }
            await process.WaitForExitAsync(patience.Token);
            exitCode = process.ExitCode;
        }
        catch (Exception end) when (end is OperationCanceledException or IOException or JsonException)
        {
        }
        await StopAsync();
        return new RunResult(outcomes, running ?? "the specs' own setup", patience.IsCancellationRequested)
        {
            ExitCode = exitCode,
        };
    }

    /// <summary>How long it may take until the first spec begins.</summary>
    /// <param name="deadline">How long a spec may take.</param>
    /// <param name="isNew">Whether the process has to be started first.</param>
    internal static TimeSpan TimeToFirstSpec(TimeSpan deadline, bool isNew) =>
        isNew ? deadline + _startTimeout : deadline;

    /// <summary>
    /// A process in good order waits for the next worker; it ends with this one's, whose end it reads.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false } process && !_isRunning && _idle.Count < Environment.ProcessorCount)
            _idle.Add(process);
        else
            await StopAsync();
        _process = null;
    }

    private async Task StopAsync()
    {
        if (_process is not { } process)
            return;
        _process = null;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static Process? Take() => _idle.TryTake(out var process) && !process.HasExited ? process : null;

    private static Process Start()
    {
        var process = ChildProcess.Start(new ProcessStartInfo(
            "dotnet", ["exec", typeof(Worker).Assembly.Location, WorkerLoop.Command])
        {
            RedirectStandardInput = true,
        });
        // A process that runs out of stack has a lot to say.
        process.BeginErrorReadLine();
        return process;
    }
}
