using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>
/// A client's verified copy of the room's list. It grows at both ends; where an absence left a gap, it is two pieces
/// until what was missed has come. One thread at a time.
/// </summary>
internal sealed class RoomCopy
{
    private readonly PastFetch _past = new();
    private readonly Gap _gap = new();

    /// <summary>What is believed; while there is a gap, the newer piece.</summary>
    public MessageList List { get; private set; } = MessageList.From(default);

    /// <summary>Whether some of what was missed is still to come.</summary>
    public bool HasGap => _gap.IsOpen;

    /// <summary>Whether an answer about the past is to come.</summary>
    public bool IsFetching => _past.IsAsked;

    /// <summary>The relay has let the client in.</summary>
    /// <param name="isSameHistory">Whether its history is the one that the copy is of.</param>
    public void Join(Welcome welcome, Hello hello, bool isSameHistory)
    {
        if (!welcome.Resumed)
        {
            _gap.Open(List, welcome.From, canFetch: hello.Past && isSameHistory);
            List = MessageList.From(welcome.From);
        }
        _past.Begin(hello);
    }

    /// <returns>How many messages it grew by; null where the body is not what its hash says.</returns>
    public int? Append(ClientInput.UpdateReceived update)
    {
        var before = List.Count;
        if (List.TryAppend(update.Hash, update.Body, MessagesPacket.Read, out var longer) != AppendResult.Appended)
            return null;
        List = longer;
        return List.Count - before;
    }

    public PastResult Prepend(ClientInput.PastReceived past)
    {
        if (!_past.Receive(past.Past))
            return new PastResult.NotAsked();
        var before = List.Count;
        if (List.TryPrepend(past.Past.After, past.Body, MessagesPacket.Read, out var longer) != AppendResult.Appended)
            return new PastResult.IntegrityFailure();
        List = longer;
        if (!_gap.IsOpen)
            return new PastResult.Prepended(List.Count - before);
        if (!_gap.IsReachedBy(List))
            return new PastResult.GapNarrowed();
        var missed = List.Count;
        if (_gap.Close(List) is not { } whole)
            return new PastResult.GapUnbridged();
        List = whole;
        _past.PassOver();
        return new PastResult.GapClosed(missed);
    }

    /// <summary>What was missed cannot be had: the newer piece is the copy.</summary>
    public void LeaveGap() => _gap.Leave();

    /// <summary>The relay gives nothing of the past.</summary>
    public void Refuse() => _past.Refuse();

    /// <returns>What to ask for; null where an answer is to come, or there is nothing more.</returns>
    public Fetch? AskForPast() => _past.Ask(List.Begin);

    /// <returns>What to ask for to narrow the gap; null where an answer is to come, or there is nothing.</returns>
    public Fetch? AskToFill() => _past.Ask(List.Begin, PastFetch.ToFill);
}
