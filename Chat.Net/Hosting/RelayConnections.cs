using System.Collections.Concurrent;
using Chat.Net.Packets;
using Chat.Net.Relaying;

namespace Chat.Net.Hosting;

/// <summary>
/// The connections that are open, and what is done to them. Any thread may add one or close all; the rest is the
/// loop's.
/// </summary>
/// <param name="report">Is told of a bug of ours, on any thread.</param>
internal sealed class RelayConnections(PastAnswers past, Action<Exception>? report = null)
{
    private readonly ConcurrentDictionary<SessionId, DeliveryConnection> _deliveries = [];
    private readonly ConcurrentDictionary<InboxId, IConnection> _inboxes = [];
    private readonly HashSet<DeliveryConnection> _delivering = [];
    private (IReadOnlyList<Present>? Packets, ReadOnlyMemory<byte> Bytes) _present;
    private long _lastId;

    public SessionId AddDelivery(IConnection connection)
    {
        var id = new SessionId(Interlocked.Increment(ref _lastId));
        _deliveries[id] = new DeliveryConnection(connection, report);
        return id;
    }

    public InboxId AddInbox(IConnection connection)
    {
        var id = new InboxId(Interlocked.Increment(ref _lastId));
        _inboxes[id] = connection;
        return id;
    }

    /// <summary>Does what the core wants done to one of them; to one that has ended, nothing.</summary>
    public void Apply(RelayEffect effect)
    {
        switch (effect)
        {
            case RelayEffect.Send send:
                DeliveryOf(send.Session)?.Send(send.Packet);
                break;
            case RelayEffect.SendPresent present:
                DeliveryOf(present.Session)?.Send(BytesOf(present.Packets));
                break;
            case RelayEffect.Deliver deliver when DeliveryOf(deliver.Session) is { } delivery:
                delivery.Start(deliver.From);
                _delivering.Add(delivery);
                break;
            case RelayEffect.SendPast question:
                DeliveryOf(question.Session)?.Answer(() => past.To(question));
                break;
            case RelayEffect.Finish finish:
                DeliveryOf(finish.Session)?.Finish(finish.Bye);
                break;
            case RelayEffect.CloseDelivery close:
                DeliveryOf(close.Session)?.Close();
                break;
            case RelayEffect.CloseInbox close:
                _inboxes.GetValueOrDefault(close.Inbox)?.Close();
                break;
        }
    }

    /// <summary>There is something new in the log.</summary>
    public void Wake()
    {
        foreach (var delivery in _delivering)
            delivery.Wake();
    }

    public void TellEveryone(string words)
    {
        foreach (var delivery in _delivering)
            delivery.Send(new Notice(words));
    }

    /// <summary>Lets go of a connection whose end the core has been told of.</summary>
    public void Forget(RelayEvent handled)
    {
        if (handled is RelayEvent.DeliveryEnded ended && _deliveries.TryRemove(ended.Session, out var delivery))
        {
            delivery.Close();
            _delivering.Remove(delivery);
        }
        if (handled is RelayEvent.InboxEnded gone && _inboxes.TryRemove(gone.Inbox, out var connection))
            connection.Close();
    }

    public void CloseAll()
    {
        foreach (var delivery in _deliveries.Values)
            delivery.Close();
        foreach (var inbox in _inboxes.Values)
            inbox.Close();
    }

    /// <summary>Clients that join in one turn get the same list.</summary>
    private ReadOnlyMemory<byte> BytesOf(IReadOnlyList<Present> packets)
    {
        if (_present.Packets != packets)
            _present = (packets, PacketCodec.Encode(packets));
        return _present.Bytes;
    }

    private DeliveryConnection? DeliveryOf(SessionId id) => _deliveries.GetValueOrDefault(id);
}
