using System.Diagnostics;
using Katas.Common;

namespace Katas.Steps.Runs;

/// <summary>The program of that name.</summary>
internal static class Dotnet
{
    /// <summary>A build or a run that takes longer is stopped.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(15);

    /// <returns>Its exit code, and what it wrote on either stream.</returns>
    /// <exception cref="UsageException">It is not there.</exception>
    /// <exception cref="OperationCanceledException">Somebody stopped it.</exception>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string folder, IReadOnlyList<string> arguments, CancellationToken stop)
    {
        using var process = Start(folder, arguments);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stop);
        late.CancelAfter(_patience);
        try
        {
            await process.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            stop.ThrowIfCancellationRequested();
            return (-1, $"dotnet {arguments[0]} took over {_patience.TotalMinutes} minutes");
        }
        // Ctrl-C reaches the child as well, which may be the first to end.
        stop.ThrowIfCancellationRequested();
        return (process.ExitCode, await output + await errors);
    }

    private static Process Start(string folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What it says is read here, in English.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new UsageException($"dotnet cannot be started: {missing.Message}");
        }
    }
}
