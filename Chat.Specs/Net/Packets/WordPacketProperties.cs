using System.Buffers;
using Chat.Net.Packets;
using FsCheck;
using FsCheck.Fluent;

namespace Chat.Specs.Net.Packets;

public class WordPacketProperties
{
    [Test]
    public void Written_packets_are_read_back_however_they_are_split()
    {
        Prop.ForAll<NonEmptyArray<byte>[], PositiveInt>((bodies, piece) =>
        {
            var written = new PacketBuffer();
            foreach (var body in bodies)
                WordPacket.Write(written, body.Get);

            var read = ReadAll(Pieces.Of(written.WrittenMemory, piece.Get));

            return read.Select(Convert.ToHexString).SequenceEqual(bodies.Select(body => Convert.ToHexString(body.Get)));
        }).QuickCheckThrowOnFailure();
    }

    private static List<byte[]> ReadAll(ReadOnlySequence<byte> buffer)
    {
        var bodies = new List<byte[]>();
        while (WordPacket.TryRead(ref buffer, out var body))
            bodies.Add(body.ToArray());
        return bodies;
    }
}
