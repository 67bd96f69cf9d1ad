using System.Net.Sockets;
using System.Threading.Channels;
using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>Someone in the room: a verified copy of the list, and a way to say things.</summary>
public sealed class ChatClient : IAsyncDisposable
{
    private readonly RelayAddress _relay;
    private readonly ClientOptions _options;
    private readonly TimeProvider _time;
    private readonly Channel<ClientEvent> _events = Channel.CreateUnbounded<ClientEvent>();
    private readonly CancellationTokenSource _end = new();
    private readonly Channel<Packet> _outgoing = Channel.CreateUnbounded<Packet>();
    private MessageList _list = MessageList.From(default);
    private Task _running = Task.CompletedTask;

    private ChatClient(RelayAddress relay, string nickname, ClientOptions options, TimeProvider time) =>
        (_relay, Nickname, _options, _time) = (relay, nickname, options, time);

    /// <summary>The nickname, as the room keeps it.</summary>
    public string Nickname { get; private set; }

    /// <summary>What happens, in order. One reader.</summary>
    public ChannelReader<ClientEvent> Events => _events.Reader;

    /// <summary>Enters the room.</summary>
    /// <exception cref="NotEnteredException">No relay answers there, or it refuses.</exception>
    public static async Task<ChatClient> EnterAsync(
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
        _outgoing.Writer.TryWrite(say);
        return say.Id;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _running;
        _end.Dispose();
    }

    /// <exception cref="NotEnteredException">No relay answers there, or it refuses.</exception>
    private async Task<RelayConnection> ConnectAsync()
    {
        var where = $"{_relay.Host} port {_relay.DeliveryPort}";
        using var deadline = new CancellationTokenSource(_options.AnswerWithin, _time);
        try
        {
            return await JoinAsync(deadline.Token);
        }
        catch (OperationCanceledException late)
        {
            throw new NotEnteredException(null, $"What is at {where} did not answer within {_options.AnswerWithin.TotalSeconds} s.", late);
        }
        catch (ProtocolException stranger)
        {
            throw new NotEnteredException(null, $"What answers at {where} is no relay: {stranger.Message}", stranger);
        }
        catch (Exception broken) when (broken is IOException or SocketException)
        {
            throw new NotEnteredException(null, $"No relay answers at {where}: {broken.Message.ToLowerInvariant().TrimEnd('.')}.", broken);
        }
    }

    private async Task<RelayConnection> JoinAsync(CancellationToken cancel)
    {
        var connection = await RelayConnection.OpenAsync(_relay, cancel);
        try
        {
            var welcome = await connection.JoinAsync(new Join(connection.Hello.Session, 1, Nickname), cancel);
            (Nickname, _list) = (welcome.Nickname, MessageList.From(welcome.From));
            _events.Writer.TryWrite(new ClientEvent.Entered(welcome.Nickname, Resumed: false, NewHistory: false));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private async Task RunAsync(RelayConnection connection)
    {
        using var _ = connection;
        try
        {
            await Task.WhenAny(ReadAsync(connection), SendAsync(connection)).Unwrap();
        }
        catch (Exception end) when (end is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
        }
        _events.Writer.TryComplete();
    }

    private async Task SendAsync(RelayConnection connection)
    {
        await foreach (var packet in _outgoing.Reader.ReadAllAsync(_end.Token))
            await connection.SendAsync(packet, _end.Token);
    }

    private async Task ReadAsync(RelayConnection connection)
    {
        while (await connection.ReadAsync(_end.Token) is { } body)
        {
            switch (PacketKinds.FromRelay.Read(body))
            {
                case HashPacket hash:
                    var update = await connection.ReadAsync(_end.Token) ?? [];
                    var before = _list.Count;
                    if (_list.TakeOver(hash.Hash, update, MessagesPacket.Read, out _list) != Verdict.TakenOver)
                        return;
                    _events.Writer.TryWrite(new ClientEvent.Grew(_list, _list.Count - before));
                    break;
                case Packets.Present present:
                    _events.Writer.TryWrite(new ClientEvent.Present(present.Nicknames, present.UpTo));
                    break;
            }
        }
    }
}
