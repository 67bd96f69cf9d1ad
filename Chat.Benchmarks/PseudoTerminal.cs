using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Chat.Benchmarks;

/// <summary>A command in a terminal of 24 rows and 80 columns, by means of script(1).</summary>
internal sealed class PseudoTerminal : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _shown = new();
    private readonly char[] _buffer = new char[65_536];

    public PseudoTerminal(string command) => _process = Process.Start(new ProcessStartInfo(
        "script", ["-qec", $"stty rows 24 cols 80; {command}", "/dev/null"])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        Environment = { ["TERM"] = "xterm-256color" },
    })!;

    public void Types(char letter) => Types(letter.ToString());

    public void Types(string keys)
    {
        _process.StandardInput.Write(keys);
        _process.StandardInput.Flush();
    }

    /// <summary>Waits a while until a text has come, and forgets all that came.</summary>
    /// <returns>Whether it has come.</returns>
    public async Task<bool> TryShowAsync(Regex text, TimeSpan patience)
    {
        using var end = new CancellationTokenSource(patience);
        while (!text.IsMatch(_shown.ToString()))
        {
            var reading = _process.StandardOutput.ReadAsync(_buffer, end.Token);
            var read = await reading.AsTask().ContinueWith(
                done => done.IsCompletedSuccessfully ? done.Result : 0, TaskScheduler.Default);
            if (read == 0)
                return false;
            _shown.Append(_buffer, 0, read);
        }
        _shown.Clear();
        return true;
    }

    /// <summary>Waits until a text has come, and forgets all that came.</summary>
    public async Task ShowsAsync(string text)
    {
        while (!_shown.ToString().Contains(text, StringComparison.Ordinal))
        {
            var read = await _process.StandardOutput.ReadAsync(_buffer);
            if (read == 0)
                throw new InvalidOperationException($"No '{text}' in: {_shown}");
            _shown.Append(_buffer, 0, read);
        }
        _shown.Clear();
    }

    /// <summary>
    /// How much memory a command takes now, in KiB (the resident set of proc_pid_status(5)); its shells have the
    /// command in their arguments, too, and take less.
    /// </summary>
    public static long MemoryOf(string command) => Directory.GetDirectories("/proc")
        .Where(folder => char.IsAsciiDigit(folder[^1]) && ArgumentsOf(folder) == command)
        .Select(ResidentSetOf)
        .Max();

    private static string ArgumentsOf(string folder) =>
        File.ReadAllText(Path.Combine(folder, "cmdline")).TrimEnd('\0').Replace('\0', ' ');

    private static long ResidentSetOf(string folder) => File.ReadLines(Path.Combine(folder, "status"))
        .Where(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))
        .Select(line => long.Parse(line["VmRSS:".Length..^"kB".Length], CultureInfo.InvariantCulture))
        .First();

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
