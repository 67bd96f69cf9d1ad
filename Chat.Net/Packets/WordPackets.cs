using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;
using System.Text.Json.Nodes;

namespace Chat.Net.Packets;

/// <summary>Word packets on a pipe: a 4-byte big-endian length and that many bytes of JSON.</summary>
internal static class WordPackets
{
    public static async Task WriteAsync(PipeWriter pipe, ReadOnlyMemory<byte> body)
    {
        BinaryPrimitives.WriteInt32BigEndian(pipe.GetSpan(4), body.Length);
        pipe.Advance(4);
        await pipe.WriteAsync(body);
    }

    public static Task WriteAsync(PipeWriter pipe, JsonObject packet) =>
        WriteAsync(pipe, System.Text.Encoding.UTF8.GetBytes(packet.ToJsonString()));

    /// <summary>The body of the next packet, or null at the end of the stream.</summary>
    public static async Task<byte[]?> ReadAsync(PipeReader pipe)
    {
        while (true)
        {
            var read = await pipe.ReadAsync();
            if (TryRead(read.Buffer, out var body, out var rest))
            {
                pipe.AdvanceTo(rest);
                return body;
            }
            if (read.IsCompleted)
                return null;
            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    public static async Task<JsonObject?> ReadObjectAsync(PipeReader pipe) =>
        await ReadAsync(pipe) is { } body ? JsonNode.Parse(body)!.AsObject() : null;

    private static bool TryRead(ReadOnlySequence<byte> buffer, out byte[] body, out SequencePosition rest)
    {
        var reader = new SequenceReader<byte>(buffer);
        if (reader.TryReadBigEndian(out int length) && reader.TryReadExact(length, out var bytes))
        {
            (body, rest) = (bytes.ToArray(), reader.Position);
            return true;
        }
        (body, rest) = ([], buffer.Start);
        return false;
    }
}
