using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using Chat.Domain.Messages;
using Chat.Net.Client;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Client;

/// <summary>A relay that welcomes one client and then does only what the spec says.</summary>
internal sealed class ScriptedRelay : IDisposable
{
    private readonly TcpListener _delivery = new(IPAddress.Loopback, 0);
    private readonly TcpListener _inbox = new(IPAddress.Loopback, 0);
    private readonly Limits _limits;
    private readonly List<TcpClient> _open = [];
    private NetworkStream _toClient = null!;

    public ScriptedRelay(double aliveSeconds, double idleSeconds)
    {
        _limits = new Limits(65_536, 4_000, 100, 20, 10, aliveSeconds, idleSeconds);
        _delivery.Start();
        _inbox.Start();
    }

    /// <summary>Whether what came before a copy can be fetched.</summary>
    public bool KeepsPast { get; init; }

    /// <summary>How it was asked to let somebody in.</summary>
    public List<Join> Joins { get; } = [];

    public RelayAddress Address => new("127.0.0.1", PortOf(_delivery), PortOf(_inbox));

    /// <summary>Welcomes the client, and says more if there is more to say.</summary>
    /// <returns>What the client puts into its inbox, once it has joined.</returns>
    public Task<WordPacketReader> WelcomeAsync(params Packet[] more) =>
        AnswerAsync([new Welcome("ada", false, Start, "00"), .. more]);

    /// <summary>The place before the first message.</summary>
    public static Head Start { get; } = new(0, Hash.OfHistory([]));

    /// <summary>Answers a join.</summary>
    public async Task<WordPacketReader> AnswerAsync(params Packet[] answers)
    {
        var delivery = await _delivery.AcceptTcpClientAsync();
        _open.Add(delivery);
        _toClient = delivery.GetStream();
        await SendAsync(PacketCodec.Encode(new Hello(1, "secret", _limits, KeepsPast)));
        var inbox = await _inbox.AcceptTcpClientAsync();
        _open.Add(inbox);
        var reader = new WordPacketReader(PipeReader.Create(inbox.GetStream()));
        Joins.Add((Join)PacketReader.FromClient.Read((await reader.ReadAsync(default))!));
        foreach (var answer in answers)
            await SendAsync(PacketCodec.Encode(answer));
        return reader;
    }

    /// <summary>Bytes to the client that was answered last, whatever they are.</summary>
    public ValueTask SendAsync(ReadOnlyMemory<byte> bytes) => _toClient.WriteAsync(bytes);

    /// <summary>An update that goes on from a place.</summary>
    public static Update UpdateAfter(Head before, params Message[] messages)
    {
        var buffer = new PacketBuffer();
        var begin = WordPacket.Begin(buffer);
        MessagesPacket.Write(buffer, messages);
        WordPacket.End(buffer, begin);
        var end = new Head(messages[^1].Number, before.Hash.Next(buffer.Written[begin..]));
        return new Update(end, messages, (byte[])
            [.. PacketCodec.Encode(new HashPacket(end.Hash)).Span, .. buffer.Written]);
    }

    public void HangUp()
    {
        _open.ForEach(connection => connection.Dispose());
        _open.Clear();
    }

    public void Dispose()
    {
        _delivery.Dispose();
        _inbox.Dispose();
        HangUp();
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;
}
