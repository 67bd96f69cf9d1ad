using System.Buffers;
using System.Globalization;
using Chat.Domain.Messages;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Benchmarks.HotPaths;

/// <summary>
/// A conversation to measure with: ten people, one after the other, say a text of some seventy characters a second.
/// </summary>
internal static class SampleConversation
{
    private const int People = 10;

    /// <summary>Where it begins.</summary>
    public static Head Begin { get; } = Head.OfHistory("a sample to read"u8);

    /// <summary>Its first messages.</summary>
    public static Said[] Messages(int count) => [.. Enumerable.Range(1, count).Select(MessageOf)];

    /// <summary>The updates that bring its first messages.</summary>
    /// <param name="length">How many messages each of them has.</param>
    public static List<Update> Updates(int count, int length)
    {
        var log = new UpdateLog(Begin, new LogLimits());
        var updates = new List<Update>();
        foreach (var messages in Messages(count * length).Chunk(length))
        {
            var update = log.Encode(messages).Single();
            log.Append(update);
            updates.Add(update);
        }
        return updates;
    }

    /// <summary>The body of the update's messages packet, which comes after its hash packet.</summary>
    public static byte[] BodyOf(Update update)
    {
        var packets = new ReadOnlySequence<byte>(update.Bytes);
        WordPacket.TryRead(ref packets, out _);
        WordPacket.TryRead(ref packets, out var body);
        return body.ToArray();
    }

    private static Said MessageOf(int number)
    {
        var at = new Instant(1_790_000_000_000 + (number * 1_000L));
        var id = number.ToString("x32", CultureInfo.InvariantCulture);
        var text = $"message {number} of a text that is sixty-four characters long, more or less";
        return new Said(number, at, $"guest{number % People}", text, id, at);
    }
}
