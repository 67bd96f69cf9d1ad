using System.Buffers;
using System.Net;
using System.Security.Cryptography;
using Chat.Domain.Messages;
using Chat.Net.Client;
using Chat.Net.Logs;
using Chat.Net.Packets;
using Chat.Net.Relaying;
using Chat.Net.Timing;
using Chat.Specs.Net.Logs;

namespace Chat.Specs.Net;

/// <summary>
/// The relay's core, some clients' cores, and a network between them that carries one thing at a time, cuts and
/// swallows. No sockets, no threads, no waiting: a run is decided by the order of its events.
/// </summary>
internal sealed class BrokenNetwork
{
    private readonly Dictionary<SessionId, Link> _bySession = [];
    private readonly Dictionary<InboxId, Link> _byInbox = [];
    private readonly UpdateLog _log;
    private readonly RelayCore _relay;
    private TimeSpan _now = TimeSpan.FromHours(1);
    private long _lastId;

    public BrokenNetwork(params string[] nicknames)
    {
        var history = RandomNumberGenerator.GetBytes(16);
        _log = new UpdateLog(Head.OfHistory(history), new LogLimits());
        _relay = new RelayCore(new RelayOptions(), _log, Convert.ToHexStringLower(history));
        Travellers = [.. nicknames.Select(nickname => new Traveller(this, nickname))];
        foreach (var traveller in Travellers)
            traveller.Starts();
    }

    public IReadOnlyList<Traveller> Travellers { get; }

    /// <summary>The room's list, from its beginning.</summary>
    public MessageList List
    {
        get
        {
            var (from, cursor) = _log.StartForNewcomer();
            return Copies.Of(from, cursor);
        }
    }

    /// <summary>All that is on its way arrives, and what is answered to it.</summary>
    public void CarriesAll()
    {
        while (Travellers.Any(traveller => traveller.CarriesToRelay() || traveller.CarriesToClient()))
        {
        }
    }

    public void PassesASecond()
    {
        _now += TimeSpan.FromSeconds(1);
        Happens(new RelayEvent.Ticked());
        foreach (var traveller in Travellers)
            traveller.LooksAtTheClock();
    }

    private void Happens(RelayEvent happened)
    {
        _relay.Handle(happened, new Moment(_now, new Instant((long)_now.TotalMilliseconds)));
        var turn = _relay.EndTurn();
        if (turn.Messages.Count > 0)
            _log.Append(turn.Messages);
        foreach (var effect in turn.Effects)
            Feel(effect);
        foreach (var link in _bySession.Values)
            link.ReadsTheLog();
    }

    private void Feel(RelayEffect effect)
    {
        switch (effect)
        {
            case RelayEffect.Send { Session: var to, Packet: Hello hello }:
                _bySession[to].ToClient.Enqueue(new ClientInput.Connected(hello));
                break;
            case RelayEffect.Send send:
                _bySession[send.Session].ToClient.Enqueue(new ClientInput.PacketReceived(send.Packet));
                break;
            case RelayEffect.Deliver deliver:
                _bySession[deliver.Session].Log = deliver.From;
                break;
            case RelayEffect.Finish finish:
                _bySession[finish.Session].ReadsTheLog();
                _bySession[finish.Session].ToClient.Enqueue(new ClientInput.PacketReceived(finish.Bye));
                break;
            case RelayEffect.CloseDelivery close:
                _bySession[close.Session].IsClosing = true;
                break;
            case RelayEffect.CloseInbox close:
                _byInbox[close.Inbox].IsClosing = true;
                break;
        }
    }

    /// <summary>Two connections, and what is on its way in each direction.</summary>
    private sealed class Link(SessionId session, InboxId inbox)
    {
        public SessionId Session => session;

        public InboxId Inbox => inbox;

        public Queue<ClientInput> ToClient { get; } = [];

        public Queue<Packet> ToRelay { get; } = [];

        public Cursor? Log { get; set; }

        /// <summary>Whether the relay has closed its end.</summary>
        public bool IsClosing { get; set; }

        /// <summary>Whether nothing arrives at the client any more, and neither end knows.</summary>
        public bool SwallowsToClient { get; set; }

        /// <summary>Whether nothing arrives at the relay any more, and neither end knows.</summary>
        public bool SwallowsToRelay { get; set; }

        public void ReadsTheLog()
        {
            if (Log is null)
                return;
            var bytes = new ReadOnlySequence<byte>(Copies.AllOf(Log));
            while (WordPacket.TryRead(ref bytes, out var hash) && WordPacket.TryRead(ref bytes, out var body))
                ToClient.Enqueue(new ClientInput.UpdateReceived(
                    ((HashPacket)PacketReader.FromRelay.Read(hash.ToArray())).Hash, body.ToArray()));
        }
    }

    /// <summary>Somebody on the move, who says things and wants to stay in the room.</summary>
    internal sealed class Traveller(BrokenNetwork network, string nickname)
    {
        private readonly ClientOptions _options = new();
        private ClientCore? _core;
        private Link? _link;
        private bool _hasFailed;

        public MessageList? List { get; private set; }

        public bool IsInRoom { get; private set; }

        public bool HasBeenInRoom { get; private set; }

        public IReadOnlyList<Say> Undelivered => _core!.Undelivered;

        /// <summary>Begins, or begins anew after a first try that failed; the key stays the same.</summary>
        public void Starts()
        {
            _hasFailed = false;
            _core = new ClientCore(new RelayAddress("127.0.0.1"), nickname, _options, chance: () => 1);
            Does(new ClientInput.Started());
        }

        public void Says(string text) => Does(new ClientInput.Spoken(new Say($"{Guid.NewGuid():N}", text, default)));

        /// <returns>Whether anything was on its way.</returns>
        public bool CarriesToClient()
        {
            if (_link is not { SwallowsToClient: false } link)
                return false;
            if (link.ToClient.TryDequeue(out var next))
            {
                if (next is ClientInput.Connected)
                    network.Happens(new RelayEvent.InboxConnected(link.Inbox, Address));
                Does(next);
                return true;
            }
            if (link.IsClosing)
                IsCut();
            return link.IsClosing;
        }

        /// <returns>Whether anything was on its way.</returns>
        public bool CarriesToRelay()
        {
            if (_link is not { SwallowsToRelay: false } link || !link.ToRelay.TryDequeue(out var packet))
                return false;
            network.Happens(new RelayEvent.PacketReceived(link.Inbox, packet));
            return true;
        }

        /// <summary>What is on its way is lost, and both ends hear of it.</summary>
        public void IsCut()
        {
            if (_link is null)
                return;
            HangsUp();
            Does(new ClientInput.ConnectionLost("reset"));
        }

        /// <summary>The connections end inside a packet, in both directions, and both ends hear of it.</summary>
        public void IsCutInsideAPacket()
        {
            if (_link is not { SwallowsToClient: false, SwallowsToRelay: false } link)
                return;
            const string why = "The stream ends inside a packet.";
            network.Happens(new RelayEvent.ProtocolViolated(link.Inbox, why));
            HangsUp();
            Does(new ClientInput.ProtocolViolated(why));
        }

        /// <summary>From now on nothing arrives, in one direction or in both, and nobody hears of it.</summary>
        public void IsSwallowed(bool toClient, bool toRelay)
        {
            if (_link is not { } link)
                return;
            link.SwallowsToClient |= toClient;
            link.SwallowsToRelay |= toRelay;
        }

        public void LooksAtTheClock()
        {
            if (_hasFailed)
                Starts();
            while (_core!.Deadline <= network._now)
                Does(new ClientInput.DeadlineReached());
        }

        private static IPEndPoint Address => new(IPAddress.Loopback, 5_000);

        private void Does(ClientInput input)
        {
            foreach (var output in _core!.Handle(input, network._now))
                Feel(output);
        }

        private void Feel(ClientOutput output)
        {
            switch (output)
            {
                case ClientOutput.Connect:
                    Connects();
                    break;
                case ClientOutput.Send send:
                    _link?.ToRelay.Enqueue(send.Packet);
                    break;
                case ClientOutput.HangUp:
                    HangsUp();
                    break;
                case ClientOutput.Fail:
                    _hasFailed = true;
                    break;
                case ClientOutput.Publish { Event: ClientEvent.Joined }:
                    IsInRoom = HasBeenInRoom = true;
                    break;
                case ClientOutput.Publish { Event: ClientEvent.Disconnected }:
                    IsInRoom = false;
                    break;
                case ClientOutput.Publish { Event: ClientEvent.MessagesAppended appended }:
                    List = appended.List;
                    break;
            }
        }

        private void Connects()
        {
            _link = new Link(new SessionId(++network._lastId), new InboxId(++network._lastId));
            (network._bySession[_link.Session], network._byInbox[_link.Inbox]) = (_link, _link);
            network.Happens(new RelayEvent.DeliveryConnected(_link.Session, Secret.Draw(), Address));
        }

        /// <summary>The relay hears of the end, unless the network swallows that as well.</summary>
        private void HangsUp()
        {
            var link = _link;
            _link = null;
            if (link is not { SwallowsToRelay: false })
                return;
            network.Happens(new RelayEvent.DeliveryEnded(link.Session));
            network.Happens(new RelayEvent.InboxEnded(link.Inbox));
        }
    }
}
