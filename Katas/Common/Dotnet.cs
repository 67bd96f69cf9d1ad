using System.Diagnostics;

namespace Katas.Common;

/// <summary>The program of that name.</summary>
internal static class Dotnet
{
    /// <summary>A build or a run that takes longer is stopped.</summary>
    private static readonly TimeSpan _timeout = TimeSpan.FromMinutes(15);

    /// <returns>Its exit code, and what it wrote on either stream.</returns>
    /// <exception cref="UsageException">It is not there.</exception>
    /// <exception cref="OperationCanceledException">Somebody stopped it.</exception>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string folder, IReadOnlyList<string> arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };
        // What it says is read here, in English.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // Memory that is never both writable and executable costs a run's compiler two seconds of processor time.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stop);
        late.CancelAfter(_timeout);
        try
        {
            var ended = await ChildProcess.RunAsync(start, late.Token);
            // Ctrl-C reaches the child as well, which may be the first to end.
            stop.ThrowIfCancellationRequested();
            return (ended.ExitCode, ended.Output + ended.Errors);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (-1, $"dotnet {arguments[0]} took over {_timeout.TotalMinutes} minutes");
        }
    }
}
