using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Chat.Benchmarks.Load;
using Chat.Domain.Messages;
using Chat.Net.Client;

namespace Chat.Benchmarks.Hostile;

/// <summary>Ten people who talk, fifty texts a second in all, and one who listens.</summary>
internal sealed class Neighbours : IAsyncDisposable
{
    private const int Talkers = 10;

    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly ConcurrentDictionary<string, TimeSpan> _arrived = [];
    private readonly List<ChatClient> _talkers = [];
    private readonly ChatClient _listener;
    private int _last;

    private Neighbours(ChatClient listener)
    {
        _listener = listener;
        _ = ListenAsync();
    }

    /// <summary>Whether all that was said has arrived.</summary>
    public bool HaveEverything { get; private set; } = true;

    public static async Task<Neighbours> JoinAsync(RelayAddress server)
    {
        var neighbours = new Neighbours(await ChatClient.JoinAsync(server, "listener"));
        for (var i = 0; i < Talkers; i++)
            neighbours._talkers.Add(await ChatClient.JoinAsync(server, $"talker{i}"));
        return neighbours;
    }

    /// <summary>They talk, and all of it arrives or patience ends.</summary>
    /// <returns>How long it took each text to arrive.</returns>
    public async Task<Percentiles> TalkUntilAsync(Task end)
    {
        var said = new Dictionary<string, TimeSpan>();
        for (var due = _clock.Elapsed; !end.IsCompleted; due += _pause)
        {
            var id = (++_last).ToString("d32", CultureInfo.InvariantCulture);
            said[id] = _clock.Elapsed;
            _talkers[_last % Talkers].Say(id, "a text", Instant.Of(DateTimeOffset.UtcNow));
            if (due > _clock.Elapsed)
                await Task.Delay(due - _clock.Elapsed);
        }
        for (var last = _clock.Elapsed + _patience; !HasArrived(said) && _clock.Elapsed < last;)
            await Task.Delay(_pause);
        HaveEverything &= HasArrived(said);
        return new Percentiles(said.Where(text => _arrived.ContainsKey(text.Key))
            .Select(text => _arrived[text.Key] - text.Value));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var talker in _talkers)
            await talker.DisposeAsync();
        await _listener.DisposeAsync();
    }

    private bool HasArrived(Dictionary<string, TimeSpan> said) => said.Keys.All(_arrived.ContainsKey);

    private async Task ListenAsync()
    {
        await foreach (var next in _listener.Events.ReadAllAsync())
        {
            if (next is not ClientEvent.MessagesAppended appended)
                continue;
            foreach (var text in appended.List.Newest(appended.By).OfType<Said>())
                _arrived.TryAdd(text.Id, _clock.Elapsed);
        }
    }
}
