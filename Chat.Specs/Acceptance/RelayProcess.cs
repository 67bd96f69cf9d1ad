using System.Diagnostics;
using System.Text.RegularExpressions;
using Chat.Net.Client;

namespace Chat.Specs.Acceptance;

/// <summary>A relay in a process of its own, to be killed and started again; people reach it by cables.</summary>
internal sealed class RelayProcess : IAsyncDisposable
{
    private static readonly ClientOptions _impatient = new()
    {
        FirstRetryDelay = TimeSpan.FromMilliseconds(5),
        MaxRetryDelay = TimeSpan.FromMilliseconds(20),
    };

    private readonly string _data;
    private readonly (Cable Delivery, Cable Inbox) _cables = (new Cable(0), new Cable(0));
    private readonly List<Person> _people = [];
    private Process? _process;

    private RelayProcess(string data) => _data = data;

    /// <param name="data">Where it keeps the conversation.</param>
    public static async Task<RelayProcess> StartAsync(string data)
    {
        var relay = new RelayProcess(data);
        try
        {
            await relay.RestartAsync();
            return relay;
        }
        catch
        {
            await relay.DisposeAsync();
            throw;
        }
    }

    public async Task<Person> JoinsAsync(string nickname)
    {
        var address = new RelayAddress("127.0.0.1", _cables.Delivery.Port, _cables.Inbox.Port);
        var person = new Person(nickname, await ChatClient.JoinAsync(address, nickname, _impatient));
        _people.Add(person);
        return person;
    }

    /// <summary>As kill -9 does it: nothing is said before.</summary>
    public void Kill()
    {
        _cables.Delivery.Cut();
        _cables.Inbox.Cut();
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    public async Task RestartAsync()
    {
        var server = Path.Combine(AppContext.BaseDirectory, "Chat.Server.dll");
        _process = Process.Start(new ProcessStartInfo("dotnet", ["exec", server, "0", "--data", _data])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.BeginErrorReadLine();
        var line = await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
        var ports = Regex.Match(line ?? "", @"ports (\d+) .* and (\d+) ");
        ports.Success.ShouldBeTrue($"it starts again; it said: {line}");
        _cables.Delivery.ConnectTo(int.Parse(ports.Groups[1].Value));
        _cables.Inbox.ConnectTo(int.Parse(ports.Groups[2].Value));
    }

    public async ValueTask DisposeAsync()
    {
        Kill();
        foreach (var person in _people)
            await person.DisposeAsync();
        await _cables.Delivery.DisposeAsync();
        await _cables.Inbox.DisposeAsync();
    }
}
