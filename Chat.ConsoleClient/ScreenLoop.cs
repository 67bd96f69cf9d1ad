using Chat.ConsoleClient.Screen;
using Chat.ConsoleClient.Terminal;
using Chat.Domain.Messages;
using Chat.Domain.Sorting;
using Chat.Net.Client;

namespace Chat.ConsoleClient;

/// <summary>Someone at a screen: keys and events in, frames out, until they quit.</summary>
public sealed class ScreenLoop : IDisposable
{
    private readonly ChatClient _client;
    private readonly ITerminal _terminal;
    private readonly TimeZoneInfo _zone;
    private readonly SortingWorker _sorting = new();
    private ScreenState _state;
    private MessageList? _list;
    private Frame? _shown;
    private bool _quits;

    private ScreenLoop(ChatClient client, ITerminal terminal, TimeZoneInfo zone)
    {
        (_client, _terminal, _zone) = (client, terminal, zone);
        _state = new ScreenState().Resize(terminal.Size);
    }

    /// <summary>Runs until the person quits, or it is stopped from outside.</summary>
    public static async Task RunAsync(ChatClient client, ITerminal terminal, TimeZoneInfo zone, CancellationToken stop)
    {
        using var loop = new ScreenLoop(client, terminal, zone);
        await loop.RunAsync(stop);
    }

    public void Dispose() => _sorting.Dispose();

    private async Task RunAsync(CancellationToken stop)
    {
        Task? keys = null, events = null, sorted = null;
        while (!_quits && !stop.IsCancellationRequested)
        {
            Draw();
            keys = keys is null or { IsCompleted: true } ? _terminal.Keys.WaitToReadAsync(stop).AsTask() : keys;
            events = events is null or { IsCompleted: true } ? _client.Events.WaitToReadAsync(stop).AsTask() : events;
            sorted = sorted is null or { IsCompleted: true } ? _sorting.Results.WaitToReadAsync(stop).AsTask() : sorted;
            await Task.WhenAny(keys, events, sorted);
            while (!_quits && _terminal.Keys.TryRead(out var key))
                Press(key);
            while (_client.Events.TryRead(out var next))
                Handle(next);
            while (_sorting.Results.TryRead(out var done))
                _state = _state.ApplySorted(done.Messages, done.Order);
            if (keys.IsCompletedSuccessfully && _terminal.Keys.Completion.IsCompleted)
                break;
        }
    }

    /// <summary>One write a frame.</summary>
    private void Draw()
    {
        var frame = ScreenRenderer.Render(_state, _state.Size, _zone);
        _terminal.Write(FrameDiff.Between(_shown, frame));
        _shown = frame;
    }

    private void Press(Key key)
    {
        if (key.Name is KeyName.Redraw)
        {
            _shown = null;
            _state = _state.Resize(_terminal.Size);
        }
        (_state, var asks) = _state.Press(key);
        switch (asks)
        {
            case ScreenCommand.Say say:
                var at = new Instant(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());
                _state = _state.AddPending(_client.Say(say.Text), say.Text, at);
                break;
            case ScreenCommand.Sort sort:
                _state = _state.SortBy(sort.Order);
                if (_list is not null)
                    _sorting.Sort(_list, sort.Order);
                break;
            case ScreenCommand.Quit:
                _quits = true;
                break;
        }
    }

    private void Handle(ClientEvent next)
    {
        _state = _state.Apply(next);
        if (next is not ClientEvent.MessagesAppended grew)
            return;
        _list = grew.List;
        if (_state.Order != SortOrder.Number)
            _sorting.Sort(_list, _state.Order);
    }
}
