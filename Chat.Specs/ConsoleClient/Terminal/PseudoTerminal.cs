using System.Diagnostics;

namespace Chat.Specs.ConsoleClient.Terminal;

/// <summary>The client in a real terminal, by means of script(1).</summary>
internal sealed class PseudoTerminal : IDisposable
{
    private const string Entered = "\u001b[?1049h";
    private readonly string _arguments;
    private readonly Process _process;
    private readonly Paper _paper = new();
    private readonly Task _reading;

    /// <param name="data">Where the client keeps what it keeps; left out, there is no such place.</param>
    public PseudoTerminal(string arguments, string data = "/dev/null/nobody")
    {
        _arguments = arguments;
        var client = Path.Combine(AppContext.BaseDirectory, "Chat.ConsoleClient.dll");
        _process = Process.Start(new ProcessStartInfo(
            "script",
            [
                "-qec",
                "stty rows 10 cols 60; "
                    + $"env --default-signal=HUP,INT,QUIT,TERM dotnet exec {client} {arguments}; stty -a",
                "/dev/null",
            ])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            // Whoever runs the specs may have settings: they are looked for where there are none. Nothing is kept.
            Environment =
            {
                ["TERM"] = "xterm",
                ["XDG_CONFIG_HOME"] = Path.Combine(AppContext.BaseDirectory, "nobody"),
                ["XDG_DATA_HOME"] = data,
            },
        })!;
        _reading = ReadAsync();
    }

    /// <summary>What pgrep and pkill know the client by.</summary>
    private string Pattern => $"^dotnet exec .*Chat.ConsoleClient.dll {_arguments}";

    public Task ShouldShowAsync(string text, int times = 1) => _paper.ShouldShowAsync(text, times);

    /// <summary>All that it has shown so far.</summary>
    public string Text => _paper.ToString();

    public void Types(string text)
    {
        _process.StandardInput.Write(text);
        _process.StandardInput.Flush();
    }

    /// <summary>Waits until the client has stopped: it gives the terminal back a moment before.</summary>
    public async Task StopsAsync()
    {
        var patience = TimeSpan.FromSeconds(5);
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < patience; await Task.Delay(20))
        {
            using var stopped = Process.Start(
                new ProcessStartInfo("pgrep", ["-r", "T", "-f", Pattern]) { RedirectStandardOutput = true })!;
            await stopped.WaitForExitAsync();
            if (stopped.ExitCode == 0)
                return;
        }
        throw new ShouldAssertException("the client should have stopped");
    }

    /// <summary>Tells the client to go on, as a shell's fg does, and gives it a moment to have heard.</summary>
    public async Task ContinuesAsync()
    {
        await GetsAsync("CONT");
        await _paper.ShouldShowAsync(Entered, times: 2);
    }

    /// <summary>Sends the client a signal.</summary>
    public async Task GetsAsync(string signal)
    {
        using var kill = Process.Start("pkill", [$"-{signal}", "-f", Pattern]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Closes the terminal's window: whoever holds its other end is gone.</summary>
    public void Closes() => _process.Kill();

    public async Task<string> EndsAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));
        await _reading;
        return _paper.ToString();
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        var buffer = new char[4_096];
        while (await _process.StandardOutput.ReadAsync(buffer) is var read and > 0)
            _paper.Write(buffer, 0, read);
    }
}
