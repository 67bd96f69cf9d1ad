using System.Text.Json;
using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Journals;

/// <summary>What a journal begins with: its format, and the history that it holds.</summary>
/// <param name="HistoryId">32 hexadecimal digits.</param>
/// <param name="After">The place that it goes on from; null where the history begins with it.</param>
/// <param name="At">When the message at that place was received; null where there is none.</param>
internal sealed record JournalHeader(int Version, string HistoryId, Head? After = null, Instant? At = null) : Packet
{
    public const int CurrentVersion = 1;

    /// <summary>Whether a file has no more than the beginning of a header, or nothing.</summary>
    public static bool IsTorn(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> whole = PacketCodec.Encode(new JournalHeader(CurrentVersion, new string('0', 32))).Span;
        var known = whole[..^34];
        return file.Length < whole.Length && known[..Math.Min(known.Length, file.Length)].SequenceEqual(
            file[..Math.Min(known.Length, file.Length)]);
    }

    /// <summary>Whether the bytes may be the beginning of a file of which some never got to the disk.</summary>
    public static bool MayBegin(ReadOnlySpan<byte> file)
    {
        var begin = "\0\0\0\0{\"type\":\"journalHeader\""u8;
        for (var i = 4; i < Math.Min(begin.Length, file.Length); i++)
        {
            if (file[i] != begin[i] && file[i] != 0)
                return false;
        }
        return true;
    }

    /// <summary>What a file begins with that goes on from another one.</summary>
    /// <param name="present">Who is in the room at that place.</param>
    public static byte[] Encode(string historyId, Head after, Instant? at, IEnumerable<string> present) =>
    [
        .. PacketCodec.Encode(new JournalHeader(CurrentVersion, historyId, after, at)).Span,
        .. Present.Of(present, after.Number).SelectMany(packet => PacketCodec.Encode(packet).ToArray()),
    ];

    /// <exception cref="ProtocolException">It is no header.</exception>
    public static JournalHeader Read(ReadOnlyMemory<byte> body) => JsonObjects.Read(body, json =>
    {
        var fields = new Fields(json, "journalHeader");
        return new JournalHeader(
            fields.Int("version"),
            fields.Key("historyId"),
            fields.Has("after") ? fields.Head("after") : null,
            fields.Has("at") ? fields.Instant("at") : null);
    });

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("version"u8, Version);
        json.WriteString("historyId"u8, HistoryId);
        if (After is { } after)
            json.WriteHead("after"u8, after);
        if (At is { } at)
            json.WriteNumber("at"u8, at.Milliseconds);
    }
}
