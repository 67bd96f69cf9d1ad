using System.Threading.Channels;
using Chat.Domain.Pacing;
using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>
/// The relay: one list of messages, and every client a cursor over it. Connections are served side by side; what they bring goes through
/// one channel to one loop, which alone decides and writes.
/// </summary>
public sealed class Relay
{
    /// <summary>The most events that one turn of the loop takes in, and so the most messages that wait for one update.</summary>
    private const int TurnLength = 256;

    private static readonly TimeSpan _tick = TimeSpan.FromSeconds(1);

    private readonly Channel<RelayEvent> _events = Channel.CreateBounded<RelayEvent>(new BoundedChannelOptions(1_024) { SingleReader = true });
    private readonly RelayOptions _options;
    private readonly Action<RelayDiagnostic> _report;
    private readonly TimeProvider _time;
    private readonly RelayCore _core;
    private readonly ITimer _clock;

    public Relay(RelayOptions options, TimeProvider time, Action<RelayDiagnostic>? report = null)
    {
        (_options, _time) = (options, time);
        _report = report ?? (_ => { });
        _core = new RelayCore(options, _report);
        _clock = time.CreateTimer(_ => _events.Writer.TryWrite(new RelayEvent.Ticked()), null, _tick, _tick);
        _ = RunAsync();
    }

    /// <summary>Serves a connection on the delivery port until it ends.</summary>
    public async Task DeliverAsync(IConnection connection)
    {
        var session = new Session(new DeliveryConnection(connection), _time.GetElapsedTime(0));
        await _events.Writer.WriteAsync(new RelayEvent.Connected(session));
        await ConnectionEnd.UntilEndAsync(async () =>
        {
            var hangingUp = WaitForCloseAsync(session);
            await await Task.WhenAny(session.Delivery.RunAsync(), hangingUp);
            // After the goodbye the client hangs up: an end from this side would throw away what it has not read yet.
            await hangingUp;
        });
        await _events.Writer.WriteAsync(new RelayEvent.DeliveryEnded(session));
    }

    /// <summary>Until the client ends the connection. It has nothing to say on it.</summary>
    private async Task WaitForCloseAsync(Session session)
    {
        var input = session.Delivery.Connection.Input;
        var told = false;
        for (var read = await input.ReadAsync(); !read.IsCompleted; read = await input.ReadAsync())
        {
            input.AdvanceTo(read.Buffer.End);
            if (!told)
                await _events.Writer.WriteAsync(new RelayEvent.DeliveryPortViolated(session));
            told = true;
        }
    }

    /// <summary>Serves a connection on the inbox port until it ends.</summary>
    public async Task ReceiveAsync(IConnection connection)
    {
        var inbox = new Inbox(connection, _time.GetElapsedTime(0));
        await _events.Writer.WriteAsync(new RelayEvent.Connected(inbox));
        await ConnectionEnd.UntilEndAsync(() => ReadPacketsAsync(inbox));
        await _events.Writer.WriteAsync(new RelayEvent.InboxEnded(inbox));
    }

    private async Task ReadPacketsAsync(Inbox inbox)
    {
        try
        {
            var reader = new WordPacketReader(inbox.Connection.Input);
            var (texts, joins) = (NewPace(), NewPace());
            while (await reader.ReadAsync(default) is { } body)
            {
                inbox.LastHeard = _time.GetElapsedTime(0);
                var packet = PacketReader.FromClient.Read(body);
                if (packet is Say or Join)
                    await ThrottleAsync(inbox, (packet is Say ? texts : joins).Take(_time.GetElapsedTime(0)));
                if (packet is not Alive)
                    await _events.Writer.WriteAsync(new RelayEvent.PacketReceived(inbox, packet));
            }
        }
        catch (ProtocolException error)
        {
            await _events.Writer.WriteAsync(new RelayEvent.ProtocolViolated(inbox, error.Message));
        }
    }

    private TokenBucket NewPace() => new(_options.Burst, _options.Rate);

    /// <summary>Someone too fast is read more slowly: what is not read yet waits in their connection.</summary>
    private async Task ThrottleAsync(Inbox inbox, TimeSpan wait)
    {
        if (wait == TimeSpan.Zero)
            return;
        inbox.IsThrottled = true;
        await Task.Delay(wait, _time);
        inbox.LastHeard = _time.GetElapsedTime(0);
        inbox.IsThrottled = false;
    }

    /// <summary>Takes nothing more in, delivers what was accepted, says goodbye; what does not take it in time is closed.</summary>
    public async Task StopAsync(TimeSpan within)
    {
        await _events.Writer.WriteAsync(new RelayEvent.Stopping());
        try
        {
            await _core.AllClosed.WaitAsync(within, _time);
        }
        catch (TimeoutException)
        {
            await _events.Writer.WriteAsync(new RelayEvent.ShutdownTimedOut());
        }
        await _clock.DisposeAsync();
    }

    private async Task RunAsync()
    {
        while (await _events.Reader.WaitToReadAsync())
        {
            for (var i = 0; i < TurnLength && _events.Reader.TryRead(out var next); i++)
                Guard(() => _core.Handle(next, Moment.Of(_time)));
            Guard(_core.EndTurn);
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
            _report(new RelayDiagnostic("bug", "relay", bug.ToString()));
        }
    }
}
