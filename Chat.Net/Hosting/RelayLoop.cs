using System.Security.Cryptography;
using System.Threading.Channels;
using Chat.Domain.Messages;
using Chat.Domain.Nicknames;
using Chat.Net.Journals;
using Chat.Net.Logs;
using Chat.Net.Relaying;
using Chat.Net.Timing;

namespace Chat.Net.Hosting;

/// <summary>
/// Runs the relay's core: what the connections bring goes through one channel to one loop, which alone enters the core,
/// and does what it wants done. Any thread may call its methods; what the core decides runs on one at a time.
/// </summary>
internal sealed class RelayLoop : IAsyncDisposable
{
    /// <summary>
    /// The most events that one turn of the loop takes in, and so the most messages that wait for one update.
    /// </summary>
    private const int TurnLength = 256;

    private static readonly TimeSpan _tick = TimeSpan.FromSeconds(1);

    private readonly Channel<RelayEvent> _events =
        Channel.CreateBounded<RelayEvent>(1_024);
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Action<RelayDiagnostic> _report;
    private readonly TimeProvider _time;
    private readonly Journal? _journal;
    private readonly RelayConnections _connections;
    private readonly InboxReader _inboxes;
    private readonly ConnectionServer _server;
    private readonly TurnWriter _writer;
    private readonly UpdateLog _log;
    private readonly RelayCore _core;
    private readonly ITimer _clock;
    private readonly Task _running;
    private readonly long _start;
    private bool _isTickDue;

    /// <summary>How many events the turn that is open has.</summary>
    private int _decided;

    /// <summary>What found no room on the disk; null, most of the time.</summary>
    private Turn? _unwritten;

    /// <param name="journal">What the room's list is kept in, and begins with; null to keep nothing.</param>
    public RelayLoop(
        RelayOptions options, TimeProvider time, Action<RelayDiagnostic>? report = null, Journal? journal = null)
    {
        (_journal, _writer) = (journal, new TurnWriter(journal));
        _connections = new RelayConnections(
            new PastAnswers(journal?.PastReader()), bug => _ = TellAsync(RelayEvent.ServingFailed.Of(bug)).AsTask());
        (_time, _start) = (time, time.GetTimestamp());
        _inboxes = new InboxReader(options, time, TellAsync);
        _server = new ConnectionServer(_connections, _inboxes, TellAsync);
        _report = report ?? (_ => { });
        var history = _journal?.HistoryId ?? RandomNumberGenerator.GetBytes(16);
        _log = new UpdateLog(_journal?.Past.After ?? Head.OfHistory(history.Span), options.Log);
        _core = new RelayCore(options, _log, Convert.ToHexStringLower(history.Span), keepsPast: _journal is not null);
        Restore(_journal?.Past.Updates ?? []);
        _journal?.ForgetPast();
        _clock = time.CreateTimer(_ => Tick(), null, _tick, _tick);
        _running = RunAsync();
    }

    /// <summary>Ends with the loop; fails with what the journal failed with.</summary>
    public Task Ended => _running;

    /// <summary>
    /// The event only wakes a loop that sleeps; one with no room for it looks at the clock all the same.
    /// </summary>
    private void Tick()
    {
        Volatile.Write(ref _isTickDue, true);
        _events.Writer.TryWrite(new RelayEvent.Ticked());
    }

    private Moment Now => Moment.Of(_time, _start);

    /// <summary>Before the first event: what was there before it.</summary>
    private void Restore(IReadOnlyList<Update> past)
    {
        foreach (var update in past)
            _log.Append(update);
        var messages = past.SelectMany(update => update.Messages).ToList();
        _core.Handle(
            new RelayEvent.Restored(
                messages, _journal?.Keys ?? new Dictionary<Nickname, KeyDigest>(), Down, _journal?.Past.Present),
            Now);
    }

    /// <summary>How long there was no relay: nothing is known after a kill, or by a clock that went back.</summary>
    private TimeSpan Down => _journal?.StoppedAt is { } stopped && stopped.CompareTo(Now.Wall) < 0
        ? TimeSpan.FromMilliseconds(Now.Wall.Milliseconds - stopped.Milliseconds)
        : TimeSpan.Zero;

    /// <inheritdoc cref="ConnectionServer.DeliverAsync"/>
    public Task DeliverAsync(IConnection connection) => _server.DeliverAsync(connection);

    /// <inheritdoc cref="ConnectionServer.ReceiveAsync"/>
    public Task ReceiveAsync(IConnection connection) => _server.ReceiveAsync(connection);

    /// <summary>
    /// Takes nothing more in, delivers what was accepted, says goodbye; what does not take it in time is closed.
    /// </summary>
    public async Task StopAsync(TimeSpan within)
    {
        await TellAsync(new RelayEvent.Stopping());
        try
        {
            await Task.WhenAny(_stopped.Task, _running).WaitAsync(within, _time);
        }
        catch (TimeoutException)
        {
            await TellAsync(new RelayEvent.ShutdownTimedOut());
        }
    }

    /// <summary>Closes what is still open, and ends with the loop and its timer.</summary>
    public async ValueTask DisposeAsync()
    {
        await _clock.DisposeAsync();
        _connections.CloseAll();
        _events.Writer.TryComplete();
        _inboxes.ReadOn();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_running.IsCompletedSuccessfully)
            LeaveMark();
        _journal?.Dispose();
    }

    private void LeaveMark()
    {
        try
        {
            _journal?.Stop(Now.Wall);
        }
        catch (IOException)
        {
            // Without it, the next start looks for a torn turn, as after a kill: nothing is lost.
        }
    }

    /// <summary>A connection may outlive the loop for a moment, and then has nobody to tell.</summary>
    private async ValueTask TellAsync(RelayEvent happened)
    {
        try
        {
            await _events.Writer.WriteAsync(happened);
        }
        catch (ChannelClosedException)
        {
        }
    }

    private async Task RunAsync()
    {
        try
        {
            await HandleEventsAsync();
        }
        finally
        {
            // Nobody may wait for a loop that has ended.
            _events.Writer.TryComplete();
        }
    }

    private async Task HandleEventsAsync()
    {
        while (_decided > 0 || await _events.Reader.WaitToReadAsync())
        {
            Decide();
            if (Interlocked.Exchange(ref _isTickDue, false))
            {
                Guard(() => _core.Handle(new RelayEvent.Ticked(), Now));
                await TryAgainAsync();
            }
            await ReleaseAsync(EndTurn());
        }
    }

    private Turn EndTurn()
    {
        _decided = 0;
        return _core.EndTurn();
    }

    /// <summary>What has happened goes into the turn, as far as there is room in it.</summary>
    private void Decide()
    {
        for (; _decided < TurnLength && _events.Reader.TryRead(out var next); _decided++)
        {
            if (next is RelayEvent.Ticked)
                continue;
            Guard(() => _core.Handle(next, Now));
            _connections.Forget(next);
        }
    }

    /// <summary>The next turn is decided while the disk is busy with this one.</summary>
    private async Task DecideUntilAsync(Task written)
    {
        while (!written.IsCompleted && _decided < TurnLength)
        {
            var arrived = _events.Reader.WaitToReadAsync().AsTask();
            if (await Task.WhenAny(arrived, written) == written || !await arrived)
                return;
            Decide();
        }
    }

    /// <summary>The log first: nothing that rests on a turn leaves before the log has it.</summary>
    /// <returns>Whether there was room for it.</returns>
    private async Task<bool> ReleaseAsync(Turn turn)
    {
        var updates = _log.Encode(turn.Messages);
        try
        {
            var written = _writer.WriteAsync(updates, [.. turn.Effects.OfType<RelayEffect.KeepKey>()]);
            await DecideUntilAsync(written);
            await written;
        }
        catch (DiskFullException)
        {
            Suspend(turn);
            return false;
        }
        foreach (var update in updates)
            _log.Append(update);
        foreach (var effect in turn.Effects)
            Guard(() => Apply(effect));
        if (updates.Count > 0)
            _connections.Wake();
        return true;
    }

    /// <summary>It is written when there is room; until then there is no other turn that has to be.</summary>
    private void Suspend(Turn turn)
    {
        if (_unwritten is null)
        {
            turn = turn.Then(EndTurn());
            _inboxes.Hold();
            Guard(() => _core.Handle(new RelayEvent.DiskFilled(), Now));
            Report(DiagnosticKind.DiskFull, "nothing is taken in until there is");
            _connections.TellEveryone("The server's disk is full. What you say has to wait.");
        }
        _unwritten = turn;
    }

    private async Task TryAgainAsync()
    {
        if (_unwritten is not { } waiting || !await ReleaseAsync(waiting))
            return;
        _unwritten = null;
        _inboxes.ReadOn();
        Guard(() => _core.Handle(new RelayEvent.DiskFreed(), Now));
        Report(DiagnosticKind.DiskFreed, "again");
        _connections.TellEveryone("The server's disk has room again.");
    }

    private void Report(DiagnosticKind kind, string why) =>
        _report(new RelayDiagnostic(kind, _journal?.Name ?? "", why));

    private void Apply(RelayEffect effect)
    {
        switch (effect)
        {
            case RelayEffect.Report report:
                _report(report.Diagnostic);
                break;
            case RelayEffect.Stopped:
                _stopped.TrySetResult();
                break;
            default:
                _connections.Apply(effect);
                break;
        }
    }

    /// <summary>The one loop must go on for everyone else, whatever a bug of ours does to one event.</summary>
    private void Guard(Action step)
    {
        try
        {
            step();
        }
        catch (Exception bug)
        {
            _report(new RelayDiagnostic(DiagnosticKind.Bug, "relay", bug.ToString()));
        }
    }
}
