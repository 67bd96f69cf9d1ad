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
    private Limits? _limits;

    /// <summary>What was told of who is here since it was joined.</summary>
    private Roster _roster = new();

    /// <summary>The nickname, as the room keeps it.</summary>
    public string Nickname { get; set; } = nickname;

    /// <summary>The id of the room's history; null until one was in it.</summary>
    public string? History { get; private set; }

    /// <summary>Where the copy ends, to resume there; null where there is none.</summary>
    public Head? Head => History is null ? null : Copy.List.Head;

    /// <summary>What was said there.</summary>
    public RoomCopy Copy { get; } = new();

    /// <summary>Whether the client is in it: else what is said waits.</summary>
    public bool IsOpen { get; set; }

    /// <summary>What was said and has neither come back nor been refused.</summary>
    public IReadOnlyList<Say> Undelivered => _outbox.Unacknowledged;

    /// <summary>The relay has let the client in.</summary>
    public void Join(Welcome welcome, Hello hello)
    {
        Copy.Join(welcome, hello, isSameHistory: welcome.History == History);
        outputs.Publish(new ClientEvent.Joined(
            welcome.Nickname,
            welcome.Resumed || Copy.HasGap,
            History is not null && History != welcome.History));
        (Nickname, History) = (welcome.Nickname, welcome.History);
        _roster = new Roster();
        _limits = hello.Limits;
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
        if (Copy.Append(update) is not { } added)
            return false;
        _roster.Close();
        if (!Copy.HasGap)
            outputs.Publish(new ClientEvent.MessagesAppended(Copy.List, added));
        foreach (var message in Copy.List.Newest(added))
        {
            if (!Copy.HasGap && message is Said said && said.Who == Nickname)
                Acknowledge(said.Id);
            if (message is Renamed renamed && renamed.Who == Nickname && renamed.Number > _roster.UpTo)
                TakeName(renamed.To);
        }
        return true;
    }

    public void Speak(Say say)
    {
        _outbox.Add(say);
        SendOrReject(say);
    }

    /// <summary>Sends again what has not come back.</summary>
    public void SendWaiting()
    {
        foreach (var say in _outbox.Unacknowledged.ToList())
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
        else if (IsOpen && !Copy.HasGap)
            outputs.Send(say);
    }
}
