using System.Buffers;
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

    /// <summary>Whether it is of a format that this version does not read.</summary>
    public bool IsNewer => Version > CurrentVersion;

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

    /// <summary>Takes it off the front of a file; null where there is no whole one.</summary>
    public static JournalHeader? TryTake(ref ReadOnlySequence<byte> file)
    {
        try
        {
            return WordPacket.TryRead(ref file, out var header) ? Read(header.ToArray()) : null;
        }
        catch (ProtocolException)
        {
            // Anything may stand in a file.
            return null;
        }
    }

    /// <summary>Takes it off the front of a file.</summary>
    /// <param name="name">The file's, for a person.</param>
    /// <exception cref="JournalException">There is none, or one of a newer version.</exception>
    public static JournalHeader Take(ref ReadOnlySequence<byte> file, string name) => TryTake(ref file) switch
    {
        null => throw new JournalException($"The file {name} is no journal of this chat."),
        { IsNewer: true, Version: var version } => throw new JournalException(
            $"The file {name} was written by a newer version ({version}) of the server; this one reads "
                + $"{CurrentVersion}."),
        var header => header,
    };

    /// <summary>Takes off the front who was in the room at its place.</summary>
    public static IReadOnlyList<string> TakePresent(ref ReadOnlySequence<byte> file)
    {
        var names = new List<string>();
        while (TryTakePresent(ref file) is { } present)
            names.AddRange(present.Nicknames);
        return names;
    }

    private static Present? TryTakePresent(ref ReadOnlySequence<byte> file)
    {
        var ahead = file;
        try
        {
            if (!WordPacket.TryRead(ref ahead, out var body)
                || PacketReader.FromRelay.Read(body.ToArray()) is not Present present)
                return null;
            file = ahead;
            return present;
        }
        catch (ProtocolException)
        {
            return null;
        }
    }

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
