using System.Buffers;
using BenchmarkDotNet.Attributes;
using Chat.Net.Packets;

namespace Chat.Benchmarks.HotPaths;

/// <summary>
/// Received bytes become a packet: its body is taken off the buffer, copied, checked and parsed. Time and bytes
/// allocated are per packet; the socket has no part in it.
/// </summary>
public class PacketBenchmark
{
    private readonly ReadOnlySequence<byte> _say = new(Say());
    private readonly ReadOnlySequence<byte> _one = new(MessagesPacketOf(1));
    private readonly ReadOnlySequence<byte> _hundred = new(MessagesPacketOf(100));

    /// <summary>What the relay receives for each text.</summary>
    [Benchmark]
    public object ReadSay() => PacketReader.FromClient.Read(BodyOf(_say));

    /// <summary>What every client receives where one message was said in a turn.</summary>
    [Benchmark]
    public object ReadOneMessage() => MessagesPacket.Read(BodyOf(_one));

    /// <summary>What every client receives in a busy room.</summary>
    [Benchmark]
    public object ReadHundredMessages() => MessagesPacket.Read(BodyOf(_hundred));

    /// <summary>As <see cref="WordPacketReader"/> does it.</summary>
    private static byte[] BodyOf(ReadOnlySequence<byte> packets)
    {
        WordPacket.TryRead(ref packets, out var body);
        return body.ToArray();
    }

    private static ReadOnlyMemory<byte> Say()
    {
        var said = SampleConversation.Messages(1)[0];
        return PacketCodec.Encode(new Say(said.Id, said.Text, said.SaidAt));
    }

    private static ReadOnlyMemory<byte> MessagesPacketOf(int count)
    {
        var packet = new PacketBuffer();
        WordPacket.Write(packet, SampleConversation.BodyOf(SampleConversation.Updates(1, count)[0]));
        return packet.WrittenMemory;
    }
}
