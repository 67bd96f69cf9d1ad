using System.Net.Sockets;
using System.Threading.Channels;
using Chat.Domain.Messages;
using Chat.Domain.Text;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>
/// Someone in the room: a verified copy of the list, and a way to say things. When the connection is lost it comes back by itself,
/// resumes its copy, and repeats what has not come back.
/// </summary>
public sealed class ChatClient : IAsyncDisposable
{
    private readonly RelayAddress _relay;
    private readonly ClientOptions _options;
    private readonly TimeProvider _time;
    private readonly Channel<ClientEvent> _events = Channel.CreateUnbounded<ClientEvent>();
    private readonly CancellationTokenSource _end = new();
    private readonly Outbox _outbox = new();
    private readonly Backoff _backoff;
    private MessageList _list = MessageList.From(default);
    private volatile bool _leaving;
    private long _welcomedAt;
    private string? _session;
    private string? _history;
    private Task _running = Task.CompletedTask;

    private ChatClient(RelayAddress relay, string nickname, ClientOptions options, TimeProvider time)
    {
        (_relay, Nickname, _options, _time) = (relay, nickname, options, time);
        _backoff = new Backoff(options.FirstRetryDelay, options.MaxRetryDelay, Random.Shared.NextDouble);
    }

    /// <summary>The nickname, as the room keeps it.</summary>
    public string Nickname { get; private set; }

    /// <summary>What happens, in order. One reader.</summary>
    public ChannelReader<ClientEvent> Events => _events.Reader;

    /// <summary>What was said and has neither come back nor been refused.</summary>
    public IReadOnlyList<string> Undelivered => _outbox.Texts;

    /// <summary>Joins the room.</summary>
    /// <exception cref="JoinFailedException">No relay answers there, or it refuses.</exception>
    public static async Task<ChatClient> JoinAsync(
        RelayAddress relay, string nickname, ClientOptions? options = null, TimeProvider? time = null)
    {
        var client = new ChatClient(relay, nickname, options ?? new(), time ?? TimeProvider.System);
        var connection = await client.ConnectAsync();
        client._running = client.RunAsync(connection);
        return client;
    }

    /// <summary>Says something; it is said once it comes back in the list.</summary>
    /// <returns>The id under which it will come back.</returns>
    public string Say(string text)
    {
        var say = new Say(Guid.NewGuid().ToString("N"), text, new Instant(_time.GetUtcNow().ToUnixTimeMilliseconds()));
        _outbox.Add(say);
        return say.Id;
    }

    /// <summary>Leaves the room: says so, and waits for the relay's goodbye.</summary>
    public async Task LeaveAsync()
    {
        _leaving = true;
        _outbox.Send(new Leave());
        await Task.WhenAny(_running, Task.Delay(_options.LeaveTimeout, _time));
        await _end.CancelAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _running;
        _end.Dispose();
    }

    /// <exception cref="JoinFailedException">No relay answers there, or it refuses.</exception>
    private async Task<RelayConnection> ConnectAsync()
    {
        var where = $"{_relay.Host} port {_relay.DeliveryPort}";
        using var deadline = new CancellationTokenSource(_options.ConnectTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, _end.Token);
        try
        {
            return await ConnectAndJoinAsync(either.Token);
        }
        catch (OperationCanceledException late)
        {
            throw new JoinFailedException(null, $"What is at {where} did not answer within {_options.ConnectTimeout.TotalSeconds} s.", late);
        }
        catch (ProtocolException stranger)
        {
            throw new JoinFailedException(null, $"What answers at {where} is no relay: {stranger.Message}", stranger);
        }
        catch (Exception broken) when (broken is IOException or SocketException)
        {
            throw new JoinFailedException(null, $"No relay answers at {where}: {broken.Message.ToLowerInvariant().TrimEnd('.')}.", broken);
        }
    }

    private async Task<RelayConnection> ConnectAndJoinAsync(CancellationToken cancel)
    {
        var connection = await RelayConnection.OpenAsync(_relay, cancel);
        try
        {
            Head? last = _session is null ? null : _list.Head;
            var welcome = await connection.JoinAsync(new Join(connection.Hello.Session, Protocol.Version, Nickname, _session, last), cancel);
            Welcome(welcome);
            _session = connection.Hello.Session;
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Welcome(Welcome welcome)
    {
        if (!welcome.Resumed)
            _list = MessageList.From(welcome.From);
        _welcomedAt = _time.GetTimestamp();
        Publish(new ClientEvent.Joined(welcome.Nickname, welcome.Resumed, _history is not null && _history != welcome.History));
        (Nickname, _history) = (welcome.Nickname, welcome.History);
    }

    private async Task RunAsync(RelayConnection? connection)
    {
        while (!_end.IsCancellationRequested)
        {
            var why = await (connection is null ? ComeBackAsync() : ServeAsync(connection));
            connection = null;
            if (_leaving || _end.IsCancellationRequested)
                break;
            var wait = _backoff.Next();
            var pause = Task.Delay(wait, _time, _end.Token);
            Publish(new ClientEvent.Disconnected(why, wait));
            await pause.ContinueWith(_ => { }, TaskScheduler.Default);
        }
        _events.Writer.TryComplete();
    }

    /// <returns>Why it ended.</returns>
    private async Task<string> ComeBackAsync()
    {
        try
        {
            return await ServeAsync(await ConnectAsync());
        }
        catch (JoinFailedException error)
        {
            return error.Message;
        }
    }

    /// <summary>Reads and writes side by side until the connection ends.</summary>
    /// <returns>Why it ended.</returns>
    private async Task<string> ServeAsync(RelayConnection connection)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
        var outgoing = Channel.CreateUnbounded<Packet>();
        _outbox.Attach(outgoing.Writer);
        var limits = connection.Hello.Limits;
        using var alive = _time.CreateTimer(
            _ => outgoing.Writer.TryWrite(new Alive()), null, TimeSpan.FromSeconds(limits.AliveSeconds), TimeSpan.FromSeconds(limits.AliveSeconds));
        try
        {
            return await await Task.WhenAny(ReadAsync(connection, over.Token), SendAsync(connection, outgoing.Reader, over.Token));
        }
        catch (ProtocolException error)
        {
            return error.Message;
        }
        catch (TimeoutException)
        {
            return $"Nothing was heard from the relay for {connection.Hello.Limits.IdleSeconds} s.";
        }
        catch (Exception end) when (end is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            return "The connection to the relay is lost.";
        }
        finally
        {
            await over.CancelAsync();
            connection.Dispose();
            if (_time.GetElapsedTime(_welcomedAt) >= _options.BackoffResetAfter)
                _backoff.Reset();
        }
    }

    private static async Task<string> SendAsync(RelayConnection connection, ChannelReader<Packet> outgoing, CancellationToken cancel)
    {
        await foreach (var packet in outgoing.ReadAllAsync(cancel))
            await connection.SendAsync(packet, cancel);
        return "";
    }

    private async Task<string> ReadAsync(RelayConnection connection, CancellationToken cancel)
    {
        var patience = TimeSpan.FromSeconds(connection.Hello.Limits.IdleSeconds);
        while (await connection.ReadAsync(cancel).AsTask().WaitAsync(patience, _time, cancel) is { } body)
        {
            switch (PacketReader.FromRelay.Read(body))
            {
                case HashPacket hash:
                    if (!Append(hash, await connection.ReadAsync(cancel) ?? []))
                        return "An update did not fit its hash.";
                    break;
                case Packets.Present present:
                    Publish(new ClientEvent.Present(present.Nicknames, present.UpTo));
                    break;
                case Taken taken:
                    Acknowledge(taken.Id);
                    break;
                case Refused { Id: { } id } refused:
                    _outbox.Acknowledge(id);
                    Publish(new ClientEvent.Rejected(id, Printable.Sanitize(refused.Words)));
                    break;
                case Notice notice:
                    Publish(new ClientEvent.NoticeReceived(Printable.Sanitize(notice.Words)));
                    break;
                case Bye bye:
                    return Printable.Sanitize(bye.Words);
            }
        }
        return "The connection to the relay is lost.";
    }

    private bool Append(HashPacket hash, byte[] body)
    {
        var before = _list.Count;
        if (_list.TryAppend(hash.Hash, body, MessagesPacket.Read, out _list) != AppendResult.Appended)
        {
            Publish(new ClientEvent.IntegrityFailure("What came did not fit its hash; nothing of it was believed, and it is fetched again."));
            return false;
        }
        _backoff.Reset();
        Publish(new ClientEvent.MessagesAppended(_list, _list.Count - before));
        for (var i = before; i < _list.Count; i++)
        {
            if (_list[i] is Said said && said.Who == Nickname)
                Acknowledge(said.Id);
        }
        return true;
    }

    private void Acknowledge(string id)
    {
        if (_outbox.Acknowledge(id))
            Publish(new ClientEvent.Delivered(id));
    }

    private void Publish(ClientEvent next) => _events.Writer.TryWrite(next);
}
