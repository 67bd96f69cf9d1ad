using System.Net;
using System.Security.Cryptography;
using Chat.Domain.Messages;
using Chat.Domain.Nicknames;
using Chat.Net.Logs;
using Chat.Net.Relaying;
using Chat.Net.Timing;

namespace Chat.Specs.Net.Relaying;

/// <summary>
/// A relay's core, driven event by event: every event is a turn, and its effects are felt at once. No threads, no
/// waiting.
/// </summary>
internal sealed class RelayRoom
{
    private readonly Dictionary<SessionId, RoomClient> _bySession = [];
    private readonly Dictionary<InboxId, RoomClient> _byInbox = [];
    private readonly List<Update> _written = [];
    private readonly byte[] _history;
    private readonly UpdateLog _log;
    private readonly RelayCore _core;
    private TimeSpan _now = TimeSpan.FromHours(1);
    private long _lastId;
    private bool _isTurnOpen;

    public RelayRoom(RelayOptions? options = null)
        : this(options ?? new(), RandomNumberGenerator.GetBytes(16), [], [])
    {
    }

    private RelayRoom(
        RelayOptions options,
        byte[] history,
        IEnumerable<Update> past,
        Dictionary<Nickname, KeyDigest> keys,
        TimeSpan down = default)
    {
        _history = history;
        _log = new UpdateLog(Head.OfHistory(history), options.Log);
        foreach (var update in past)
            Append(update);
        _core = new RelayCore(options, _log, Convert.ToHexStringLower(history));
        Keys = keys;
        Happens(new RelayEvent.Restored([.. past.SelectMany(update => update.Messages)], keys, down));
    }

    /// <summary>The relay ended, and starts again after a while with what it had written down.</summary>
    public RelayRoom Restarts(int seconds = 0) =>
        new(new(), _history, _written, Keys, TimeSpan.FromSeconds(seconds));

    /// <summary>What whoever runs the relay was told.</summary>
    public List<RelayDiagnostic> Journal { get; } = [];

    /// <summary>What the relay was asked for of the past.</summary>
    public List<RelayEffect.SendPast> Pasts { get; } = [];

    /// <summary>What the relay has written down of its members' keys.</summary>
    public Dictionary<Nickname, KeyDigest> Keys { get; }

    /// <summary>Whether the relay has stopped, with nobody left.</summary>
    public bool HasStopped { get; private set; }

    /// <summary>A client connects to the delivery port, and is greeted.</summary>
    public RoomClient Connects(string address = "127.0.0.1")
    {
        var from = new IPEndPoint(IPAddress.Parse(address), 5_000);
        var client = new RoomClient(this, new SessionId(++_lastId), new InboxId(++_lastId), from);
        (_bySession[client.Session], _byInbox[client.Inbox]) = (client, client);
        Happens(new RelayEvent.DeliveryConnected(client.Session, Secret.Draw(), from));
        return client;
    }

    /// <summary>Somebody joins and is welcome.</summary>
    public RoomClient Joins(string nickname, RoomClient? was = null) => Connects().Joins(nickname, was);

    public void Happens(params RelayEvent[] events)
    {
        foreach (var happened in events)
            _core.Handle(happened, new Moment(_now, new Instant((long)_now.TotalMilliseconds)));
        if (!_isTurnOpen)
            EndTurn();
    }

    /// <summary>All that happens meanwhile is one turn.</summary>
    public void InOneTurn(Action happenings)
    {
        _isTurnOpen = true;
        happenings();
        _isTurnOpen = false;
        EndTurn();
    }

    private void EndTurn()
    {
        var turn = _core.EndTurn();
        foreach (var update in _log.Encode(turn.Messages))
            Append(update);
        foreach (var effect in turn.Effects)
            Feel(effect);
        foreach (var client in _bySession.Values)
            client.Reads();
    }

    /// <summary>Time passes, and the relay looks at the clock every second.</summary>
    public void Passes(int seconds)
    {
        for (var second = 0; second < seconds; second++)
        {
            _now += TimeSpan.FromSeconds(1);
            Happens(new RelayEvent.Ticked());
        }
    }

    private void Append(Update update)
    {
        _written.Add(update);
        _log.Append(update);
    }

    private void Feel(RelayEffect effect)
    {
        switch (effect)
        {
            case RelayEffect.Send send:
                _bySession[send.Session].Gets(send.Packet);
                break;
            case RelayEffect.SendPresent present:
                foreach (var packet in present.Packets)
                    _bySession[present.Session].Gets(packet);
                break;
            case RelayEffect.Deliver deliver:
                _bySession[deliver.Session].Begins(deliver.From);
                break;
            case RelayEffect.SendPast past:
                Pasts.Add(past);
                break;
            case RelayEffect.Finish finish:
                _bySession[finish.Session].Bye = finish.Bye;
                break;
            case RelayEffect.CloseDelivery close:
                _bySession[close.Session].DeliveryIsClosed = true;
                break;
            case RelayEffect.CloseInbox close:
                _byInbox[close.Inbox].InboxIsClosed = true;
                break;
            case RelayEffect.Report report:
                Journal.Add(report.Diagnostic);
                break;
            case RelayEffect.KeepKey { Key: { } key } keep:
                Keys[keep.Nickname] = key;
                break;
            case RelayEffect.KeepKey forget:
                Keys.Remove(forget.Nickname);
                break;
            case RelayEffect.Stopped:
                HasStopped = true;
                break;
        }
    }
}
