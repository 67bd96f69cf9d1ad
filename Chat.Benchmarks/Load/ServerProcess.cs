using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Chat.Net.Client;

namespace Chat.Benchmarks.Load;

/// <summary>The real server in a process of its own, at ports that are free.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;
    private int _bugs;

    private ServerProcess(Process process, string banner)
    {
        var ports = Regex.Match(banner, @"ports (\d+) .* and (\d+) ").Groups;
        _process = process;
        Address = new RelayAddress("127.0.0.1", PortIn(ports[1]), PortIn(ports[2]));
    }

    /// <summary>Where it listens.</summary>
    public RelayAddress Address { get; }

    /// <summary>How many bugs of its own the server has met.</summary>
    public int Bugs => Volatile.Read(ref _bugs);

    /// <summary>How long processors have worked for it.</summary>
    public TimeSpan ProcessorTime => Refreshed.TotalProcessorTime;

    /// <summary>How many bytes of memory it has (its resident set).</summary>
    public long Memory => Refreshed.WorkingSet64;

    private Process Refreshed
    {
        get
        {
            _process.Refresh();
            return _process;
        }
    }

    /// <param name="options">Options of the server; without any it keeps nothing on disk.</param>
    public static async Task<ServerProcess> StartAsync(string[] options)
    {
        var server = Path.Combine(AppContext.BaseDirectory, "Chat.Server.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", server, "0", .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var started = new ServerProcess(process, (await process.StandardOutput.ReadLineAsync())!);
        process.ErrorDataReceived += (_, line) => started.Note(line.Data);
        process.BeginErrorReadLine();
        return started;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private void Note(string? line)
    {
        if (line?.Contains("met a bug", StringComparison.Ordinal) is true)
            Interlocked.Increment(ref _bugs);
    }

    private static int PortIn(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);
}
