using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>
/// A client's side of its room: its name there, its copy of what was said, and what it says itself. It knows of no
/// connection but whether there is one. One thread at a time.
/// </summary>
internal sealed class ClientRoom(string nickname, ClientOutputs outputs)
{
    private readonly Outbox _outbox = new();
    private readonly RoomCopy _copy = new();
    private Limits? _limits;

    /// <summary>What was told of who is here since it was joined.</summary>
    private Roster _roster = new();

    /// <summary>The nickname, as the room keeps it.</summary>
    public string Nickname { get; set; } = nickname;

    /// <summary>The id of the room's history; null until one was in it.</summary>
    public string? History { get; private set; }

    /// <summary>Where the copy ends, to resume there; null where there is none.</summary>
    public Head? Head => History is null ? null : _copy.List.Head;

    /// <summary>Whether the client is in it: else what is said waits.</summary>
    public bool IsOpen { get; set; }

    /// <summary>What was said and has neither come back nor been refused.</summary>
    public IReadOnlyList<Say> Undelivered => _outbox.Unacknowledged;

    /// <summary>The relay has let the client in.</summary>
    public void Join(Welcome welcome, Hello hello)
    {
        _copy.Join(welcome, hello, isSameHistory: welcome.History == History);
        outputs.Publish(new ClientEvent.Joined(
            welcome.Nickname,
            welcome.Resumed || _copy.HasGap,
            History is not null && History != welcome.History));
        (Nickname, History) = (welcome.Nickname, welcome.History);
        _roster = new Roster();
        _limits = hello.Limits;
        if (_copy.HasGap)
            FillGap();
        SendWaiting();
    }

    /// <returns>What is wrong with it; null where nothing is.</returns>
    public string? Present(Present present)
    {
        if (_roster.Add(present) is { } complaint)
            return complaint;
        outputs.Publish(new ClientEvent.Present(present.Nicknames, present.UpTo));
        return null;
    }

    /// <returns>Whether the update is what its hash says.</returns>
    public bool Append(ClientInput.UpdateReceived update)
    {
        if (_copy.Append(update) is not { } added)
            return false;
        _roster.Close();
        if (!_copy.HasGap)
            outputs.Publish(new ClientEvent.MessagesAppended(_copy.List, added));
        foreach (var message in _copy.List.Newest(added))
        {
            if (!_copy.HasGap && message is Said said && said.Who == Nickname)
                Acknowledge(said.Id);
            if (message is Renamed renamed && renamed.Who == Nickname && renamed.Number > _roster.UpTo)
                TakeName(renamed.To);
        }
        return true;
    }

    /// <returns>Whether the past is what its hash says.</returns>
    public bool Prepend(ClientInput.PastReceived past)
    {
        switch (_copy.Prepend(past))
        {
            case PastResult.IntegrityFailure:
                return false;
            case PastResult.Prepended prepended:
                outputs.Publish(new ClientEvent.MessagesPrepended(_copy.List, prepended.By));
                break;
            case PastResult.GapNarrowed:
                FillGap();
                break;
            case PastResult.GapClosed closed:
                PublishMissed(closed.Missed);
                SendWaiting();
                break;
            case PastResult.GapUnbridged:
                LeaveGap();
                break;
        }
        return true;
    }

    /// <summary>Asks for more of what was before the copy.</summary>
    public void RequestPast()
    {
        if (_copy.AskForPast() is { } fetch)
            outputs.Send(fetch);
        else if (!_copy.IsFetching)
            outputs.Publish(new ClientEvent.PastEnded());
    }

    /// <summary>The relay gives nothing of the past.</summary>
    public void RefusePast(string words)
    {
        _copy.Refuse();
        if (_copy.HasGap)
        {
            LeaveGap();
            return;
        }
        outputs.Publish(new ClientEvent.NoticeReceived(words));
        outputs.Publish(new ClientEvent.PastEnded());
    }

    public void Speak(Say say)
    {
        _outbox.Add(say);
        SendOrReject(say);
    }

    /// <summary>What was said has come back.</summary>
    public void Acknowledge(string id)
    {
        if (_outbox.Acknowledge(id))
            outputs.Publish(new ClientEvent.Delivered(id));
    }

    /// <summary>What was said is not taken.</summary>
    public void Reject(string id, string why)
    {
        _outbox.Acknowledge(id);
        outputs.Publish(new ClientEvent.Rejected(id, why));
    }

    /// <summary>Sends again what has not come back.</summary>
    private void SendWaiting()
    {
        foreach (var say in _outbox.Unacknowledged.ToList())
            SendOrReject(say);
    }

    private void LeaveGap()
    {
        _copy.LeaveGap();
        outputs.Publish(new ClientEvent.GapLeft());
        PublishMissed(_copy.List.Count);
        SendWaiting();
    }

    private void FillGap()
    {
        if (_copy.AskToFill() is { } fetch)
            outputs.Send(fetch);
    }

    private void PublishMissed(int missed)
    {
        outputs.Publish(new ClientEvent.MessagesAppended(_copy.List, missed));
        foreach (var said in _copy.List.Newest(missed).OfType<Said>().Where(said => said.Who == Nickname))
            Acknowledge(said.Id);
    }

    private void TakeName(string nickname)
    {
        Nickname = nickname;
        outputs.Publish(new ClientEvent.Renamed(nickname));
    }

    /// <summary>What the relay's limits do not allow never leaves; what they do waits while there is no room.</summary>
    private void SendOrReject(Say say)
    {
        if (_limits is { } limits && OutgoingText.ComplaintOf(say, limits) is { } complaint)
            Reject(say.Id, complaint);
        else if (IsOpen && !_copy.HasGap)
            outputs.Send(say);
    }
}
