using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>What a client says in its room, and its copy of what was said there. One thread at a time.</summary>
internal sealed class ClientRoom(ClientOutputs outputs)
{
    private readonly Outbox _outbox = new();

    /// <summary>What was said there.</summary>
    public RoomCopy Copy { get; } = new();

    /// <summary>What the relay allows; null until it was heard.</summary>
    public Limits? Limits { get; set; }

    /// <summary>Whether the client is in it: else what is said waits.</summary>
    public bool IsOpen { get; set; }

    /// <summary>What was said and has neither come back nor been refused.</summary>
    public IReadOnlyList<Say> Undelivered => _outbox.Unacknowledged;

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

    /// <summary>What the relay's limits do not allow never leaves; what they do waits while there is no room.</summary>
    private void SendOrReject(Say say)
    {
        if (Limits is { } limits && OutgoingText.ComplaintOf(say, limits) is { } complaint)
            Reject(say.Id, complaint);
        else if (IsOpen && !Copy.HasGap)
            outputs.Send(say);
    }
}
