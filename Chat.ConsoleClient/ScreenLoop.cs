using System.Threading.Channels;
using Chat.ConsoleClient.Keeping;
using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Screen;
using Chat.ConsoleClient.Settings;
using Chat.ConsoleClient.Terminal;
using Chat.Domain.Messages;
using Chat.Net.Client;

namespace Chat.ConsoleClient;

/// <summary>
/// Someone at a screen: one stream of events in (keys, the client, the sorter), frames out, until they quit. One thread
/// at a time.
/// </summary>
internal sealed class ScreenLoop : IDisposable
{
    private readonly ChatClient _client;
    private readonly ITerminal _terminal;
    private readonly ColorDepth _colors;
    private readonly TimeProvider _time;
    private readonly TimeSpan _frameInterval;
    private readonly EventQueue _events = new();
    private readonly SortingWorker _sorting;
    private readonly OutboxKeeper _outbox;
    private ScreenState _state;
    private Frame? _shown;
    private long _frameBegan;
    private bool _quits;

    private ScreenLoop(
        ChatClient client,
        ITerminal terminal,
        TimeZoneInfo zone,
        ScreenOptions options,
        TimeProvider time,
        OutboxKeeper outbox)
    {
        (_time, _frameInterval, _frameBegan) = (time, options.FrameInterval, time.GetTimestamp());
        (_client, _terminal, _outbox, _colors) = (client, terminal, outbox, options.Colors ?? terminal.Colors);
        _state = new ScreenState
        {
            Host = client.Host,
            Rings = options.Rings,
            Reading = new Reading { Zone = zone, Time = options.Time },
        };
        terminal.ShowScreen();
        if (options.TracksMouse)
            terminal.TrackMouse(true);
        _sorting = new SortingWorker(_events.Add);
        Handle(new ScreenEvent.Resized(terminal.Size));
        EnterOutbox();
    }

    /// <summary>Runs until the person quits, or it is stopped from outside.</summary>
    public static async Task RunAsync(
        ChatClient client,
        ITerminal terminal,
        TimeZoneInfo zone,
        CancellationToken stop,
        TimeProvider? time = null,
        ScreenOptions? options = null,
        OutboxKeeper? outbox = null)
    {
        time ??= TimeProvider.System;
        using var nothing = new OutboxKeeper(null);
        using var loop = new ScreenLoop(client, terminal, zone, options ?? new(), time, outbox ?? nothing);
        var second = TimeSpan.FromSeconds(1);
        await using var clock = time.CreateTimer(
            _ => loop._events.Add(new ScreenEvent.SecondPassed()), null, second, second);
        await loop.RunAsync(stop);
    }

    public void Dispose() => _sorting.Dispose();

    private async Task RunAsync(CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Task[] pumps = [PumpAsync(_client.Events, EventOf, end.Token), PumpKeysAsync(end.Token)];
        Draw();
        while (!_quits && await _events.WaitAsync())
        {
            await PaceAsync(stop);
            _frameBegan = _time.GetTimestamp();
            foreach (var happened in _events.TakeForFrame())
            {
                Handle(happened);
                if (_quits || _time.GetElapsedTime(_frameBegan) >= _frameInterval)
                    break;
            }
            Draw();
        }
        await end.CancelAsync();
        await Task.WhenAll(pumps).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>A frame stands for a while: what happens meanwhile is in the next one. A key waits for none.</summary>
    private async Task PaceAsync(CancellationToken stop)
    {
        var left = _frameInterval - _time.GetElapsedTime(_frameBegan);
        if (left > TimeSpan.Zero)
            await Task.WhenAny(_events.WaitForKeyAsync(), Task.Delay(left, _time, stop));
    }

    private static ScreenEvent.ClientChanged EventOf(ClientEvent changed) => new(changed);

    /// <summary>The end of the keys is the end of the screen: its terminal is gone, or it was stopped.</summary>
    private async Task PumpKeysAsync(CancellationToken stop)
    {
        await PumpAsync(_terminal.Keys, EventOf, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _events.End();
    }

    private ScreenEvent EventOf(Key key) =>
        key.Name is KeyName.Redraw ? new ScreenEvent.Resized(_terminal.Size) : new ScreenEvent.KeyPressed(key);

    private async Task PumpAsync<T>(ChannelReader<T> source, Func<T, ScreenEvent> eventOf, CancellationToken stop)
    {
        await foreach (var item in source.ReadAllAsync(stop))
            _events.Add(eventOf(item));
    }

    /// <summary>One write a frame.</summary>
    private void Draw()
    {
        var frame = ScreenRenderer.Render(_state);
        _terminal.Write(FrameDiff.Between(_shown, frame, _colors, _terminal.HasLinks));
        _shown = frame;
    }

    private void Handle(ScreenEvent happened)
    {
        if (happened is ScreenEvent.Resized)
            _shown = null;
        (_state, var effects) = _state.Handle(happened);
        foreach (var effect in effects)
            Apply(effect);
        if (happened is ScreenEvent.ClientChanged { Event: var changed })
            Keep(changed);
    }

    private void Keep(ClientEvent changed)
    {
        _outbox.Hear(changed);
        if (changed is ClientEvent.Joined or ClientEvent.Renamed)
            EnterOutbox();
    }

    private void EnterOutbox()
    {
        if (_outbox.Enter(_client.History, _client.Nickname) is { Count: > 0 } leftovers)
            Handle(new ScreenEvent.LeftoversFound(leftovers));
    }

    private void Say(Pending text)
    {
        if (_outbox.Add(text) is { } why)
            Handle(new ScreenEvent.ClientChanged(new ClientEvent.NoticeReceived(why)));
        _client.Say(text.Id, text.Text, text.At);
        Handle(new ScreenEvent.Submitted(text));
    }

    private void Apply(ScreenEffect effect)
    {
        switch (effect)
        {
            case ScreenEffect.Say say:
                var at = Instant.Of(DateTimeOffset.UtcNow);
                Say(new Pending(ChatClient.NewId(), say.Text, at) { After = _state.Newest });
                break;
            case ScreenEffect.SayAgain { Pending: var text }:
                Say(text);
                break;
            case ScreenEffect.Sort sort:
                _sorting.Sort(sort.List, sort.Order);
                break;
            case ScreenEffect.Ring:
                _terminal.Write("\a");
                break;
            case ScreenEffect.TrackMouse mouse:
                _terminal.TrackMouse(mouse.IsOn);
                break;
            case ScreenEffect.Suspend:
                _terminal.Suspend();
                break;
            case ScreenEffect.Rename rename:
                _client.Rename(rename.Nickname);
                break;
            case ScreenEffect.RequestPast:
                _client.RequestPast();
                break;
            case ScreenEffect.Forget forget:
                _outbox.Remove(forget.Id);
                break;
            case ScreenEffect.Reconnect:
                _client.Reconnect();
                break;
            case ScreenEffect.Quit:
                _quits = true;
                break;
        }
    }
}
