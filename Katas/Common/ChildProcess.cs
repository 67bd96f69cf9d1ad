using System.Diagnostics;
using System.Text;

namespace Katas.Common;

/// <summary>Starts other programs, and hears what they say.</summary>
internal static class ChildProcess
{
    /// <exception cref="UsageException">It is not there.</exception>
    public static Process Start(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = Encoding.UTF8;
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new UsageException($"{start.FileName} cannot be started: {missing.Message}");
        }
    }

    /// <summary>Runs a program to its end, or stops it and whatever it started.</summary>
    /// <exception cref="UsageException">It is not there.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<ProcessResult> RunAsync(ProcessStartInfo start, CancellationToken stop = default)
    {
        using var process = Start(start);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(stop);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        return new ProcessResult(process.ExitCode, await output, await errors);
    }
}

/// <summary>How a program ended, and what it wrote on its two streams.</summary>
internal sealed record ProcessResult(int ExitCode, string Output, string Errors);
