using System.Buffers;
using Chat.Domain.Messages;
using Chat.Domain.Nicknames;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Net.Journals;

/// <summary>What the bytes of a journal say.</summary>
/// <param name="HistoryId">16 bytes.</param>
/// <param name="After">The place that it goes on from.</param>
/// <param name="Updates">In the order in which they were written.</param>
/// <param name="LastTurn">Where the last turn begins, with the header where it is the first.</param>
/// <param name="Length">How many of the bytes this is: what follows was never flushed.</param>
internal sealed record JournalContent(
    ReadOnlyMemory<byte> HistoryId, Head After, IReadOnlyList<Update> Updates, long LastTurn, long Length)
{
    /// <summary>The file's, for a person.</summary>
    public string Name { get; init; } = "";

    /// <summary>When the message before its first one was received; null where there is none.</summary>
    public Instant? At { get; init; }

    /// <summary>Who was in the room before its first message.</summary>
    public IReadOnlyList<string> Present { get; init; } = [];

    /// <summary>Where its last update ends.</summary>
    public Head End => Updates is [.., var newest] ? newest.End : After;

    /// <summary>When it was stopped, where it was and nothing came after.</summary>
    public Instant? StoppedAt { get; init; }

    /// <summary>How many bytes at the end are no whole turn: nobody was told of what they began.</summary>
    public long TornBytes { get; init; }

    /// <summary>The byte at which it is damaged; null where it is not, or no more than torn.</summary>
    public long? DamagedAt { get; init; }

    /// <summary>
    /// What every turn begins with. It stands in no text: there, quotation marks are escaped.
    /// </summary>
    public static ReadOnlySpan<byte> TurnMark => "\0\0\0\u000f{\"type\":\"turn\"}"u8;

    /// <param name="name">The file's, for a person.</param>
    /// <exception cref="JournalException">It is no journal.</exception>
    public static JournalContent Read(ReadOnlyMemory<byte> bytes, string name)
    {
        var updates = new List<Update>();
        var rest = new ReadOnlySequence<byte>(bytes);
        var header = JournalHeader.Take(ref rest, name);
        var present = JournalHeader.TakePresent(ref rest);
        var after = header.After ?? Head.OfHistory(Convert.FromHexString(header.HistoryId));
        ThrowUnlessBegunWell(after, present, name);
        var end = after;
        var (lastTurn, before) = (0L, rest);
        while (TryReadUpdate(ref rest, end) is { } update)
        {
            if (StartsWithMark(before) && updates.Count > 0)
                lastTurn = bytes.Length - before.Length;
            updates.Add(update);
            (end, before) = (update.End, rest);
        }
        var length = bytes.Length - rest.Length;
        var tail = bytes[(int)length..];
        var stopped = JournalStop.FindAtEnd(tail);
        var isDamaged = stopped is { Begin: > 0 } || tail.Span.LastIndexOf(TurnMark) > 0;
        return new JournalContent(Convert.FromHexString(header.HistoryId), after, updates, lastTurn, length)
        {
            Name = name,
            At = header.At,
            Present = present,
            StoppedAt = stopped?.Stop.At,
            TornBytes = stopped is null ? bytes.Length - length : 0,
            DamagedAt = isDamaged ? length : null,
        };
    }

    /// <summary>No hash vouches for what stands before the first turn.</summary>
    private static void ThrowUnlessBegunWell(Head after, IReadOnlyList<string> present, string name)
    {
        if (JournalFiles.NumberIn(Path.GetFileName(name)) is { } number && number != after.Number)
            throw new JournalException(
                $"The file {name} goes on after message {after.Number}, and not after {number} as its name says.");
        if (present.FirstOrDefault(who => !Nickname.TryParse(who, out _, out _)) is { } flawed)
            throw new JournalException($"The file {name} is damaged: '{flawed}' was in the room, which is no name.");
    }

    /// <exception cref="JournalException">It is damaged.</exception>
    public JournalContent OrThrowIfDamaged() => DamagedAt is { } at
        ? throw new JournalException($"The file {Name} is damaged at byte {at}; more follows.") { IsDamage = true }
        : this;

    /// <summary>
    /// Whether it is no more than a piece of the header and first turn of a file that goes on from another one: they
    /// are written at once.
    /// </summary>
    public static bool IsTornBeginning(ReadOnlyMemory<byte> bytes, string name)
    {
        if (!JournalHeader.MayBegin(bytes.Span) || bytes.Span.IndexOf(TurnMark) != bytes.Span.LastIndexOf(TurnMark))
            return false;
        if (JournalStop.FindAtEnd(bytes) is not null)
            return false;
        var rest = new ReadOnlySequence<byte>(bytes);
        return JournalHeader.TryTake(ref rest) is not { } header
            || (!header.IsNewer && Read(bytes, name).Updates is []);
    }

    /// <summary>What goes on after this one, and was torn before it had a whole turn.</summary>
    public JournalContent Torn(long bytes) => this with { After = End, Updates = [], TornBytes = bytes };

    /// <exception cref="JournalException">It does not go on where that one ends.</exception>
    public void OrThrowUnlessAfter(JournalContent before)
    {
        if (After != before.End)
            throw new JournalException(
                $"The file {Name} does not go on where {before.Name} ends: something is missing.")
            {
                IsDamage = true,
            };
    }

    /// <summary>Takes the next update off the front; null when there is no whole one.</summary>
    private static Update? TryReadUpdate(ref ReadOnlySequence<byte> rest, Head after)
    {
        var ahead = rest;
        try
        {
            if (StartsWithMark(ahead))
                ahead = ahead.Slice(TurnMark.Length);
            if (!WordPacket.TryRead(ref ahead, out var hash) || !WordPacket.TryRead(ref ahead, out var body))
                return null;
            var update = UpdateOf(hash.ToArray(), body.ToArray());
            if (after.Hash.Next(body.ToArray()) != update.End.Hash)
                return null;
            rest = ahead;
            return update;
        }
        catch (ProtocolException)
        {
            return null;
        }
    }

    private static bool StartsWithMark(ReadOnlySequence<byte> rest) =>
        rest.Length >= TurnMark.Length && rest.FirstSpan.StartsWith(TurnMark);

    private static Update UpdateOf(byte[] hash, byte[] body)
    {
        var messages = MessagesPacket.Read(body);
        var end = new Head(messages[^1].Number, ((HashPacket)PacketReader.FromRelay.Read(hash)).Hash);
        var bytes = new PacketBuffer();
        WordPacket.Write(bytes, hash);
        WordPacket.Write(bytes, body);
        return new Update(end, messages, bytes.WrittenMemory);
    }
}
