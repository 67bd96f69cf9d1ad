using System.Net;
using Chat.Domain.Messages;
using Chat.Net.Logs;
using Chat.Net.Packets;
using Chat.Net.Relaying;
using Chat.Specs.Net.Logs;

namespace Chat.Specs.Net.Relaying;

/// <summary>A client of a <see cref="RelayRoom"/>, which believes nothing without its hash.</summary>
internal sealed class RoomClient(RelayRoom room, SessionId session, InboxId inbox, IPEndPoint from)
{
    private readonly Queue<Packet> _packets = [];
    private Cursor? _cursor;
    private MessageList? _list;
    private string _key = $"{Guid.NewGuid():N}";

    public SessionId Session => session;

    public InboxId Inbox => inbox;

    public bool DeliveryIsClosed { get; set; }

    public bool InboxIsClosed { get; set; }

    /// <summary>The relay's goodbye.</summary>
    public Bye? Bye { get; set; }

    /// <summary>Whether it takes no bytes.</summary>
    public bool IsStuck { get; set; }

    public int SignsOfLife { get; private set; }

    public Hello? Hello { get; private set; }

    public Welcome? Welcome { get; private set; }

    public MessageList List => _list!;

    public List<string> Present { get; } = [];

    public IReadOnlyList<string> Lines => [.. List.Select(message => message switch
    {
        Said said => $"{said.Who}: {said.Text}",
        Left left => $"{left.Who} left ({left.Why})",
        Renamed renamed => $"{renamed.Who} is now {renamed.To}",
        _ => $"{message.Who} joined",
    })];

    /// <summary>Connects to the inbox port and asks to join.</summary>
    /// <param name="was">Whose key it shows, and whose copy it goes on with.</param>
    public RoomClient AsksToJoin(string nickname, RoomClient? was = null)
    {
        _key = was?._key ?? _key;
        return AsksToJoinWith(_key, nickname, was?.List.Head);
    }

    /// <summary>Asks to join, showing a key or none.</summary>
    public RoomClient AsksToJoinWith(string? key, string nickname = "ada", Head? last = null)
    {
        Hello = Hears<Hello>();
        OpensInbox();
        Tells(new Join(Hello.Session, 1, nickname, key, last));
        return this;
    }

    public RoomClient Joins(string nickname, RoomClient? was = null)
    {
        // An older copy is gone on with, where the relay allows it.
        _list = was?._list;
        return AsksToJoin(nickname, was).IsWelcomed();
    }

    public RoomClient IsWelcomed()
    {
        Welcome = Hears<Welcome>();
        while (_packets.TryPeek(out var next) && next is Present)
            Present.AddRange(((Present)_packets.Dequeue()).Nicknames);
        return this;
    }

    public void OpensInbox() => room.Happens(new RelayEvent.InboxConnected(inbox, from));

    public void Tells(params Packet[] packets) =>
        room.Happens([.. packets.Select(packet => new RelayEvent.PacketReceived(inbox, packet))]);

    public void Says(string text, string? id = null) =>
        Tells(new Say(id ?? Guid.NewGuid().ToString("N"), text, new Instant(5)));

    /// <summary>Both connections end.</summary>
    public void HangsUp() => room.Happens(new RelayEvent.DeliveryEnded(session), new RelayEvent.InboxEnded(inbox));

    /// <summary>The next packet for it alone; signs of life are passed over.</summary>
    public T Hears<T>()
        where T : Packet
    {
        _packets.TryDequeue(out var packet).ShouldBeTrue($"the relay should have said a {typeof(T).Name}");
        return packet.ShouldBeOfType<T>();
    }

    /// <summary>The next packet for it alone, whatever it is.</summary>
    public Packet HearsNext() => _packets.Dequeue();

    public void ShouldSee(string line) => Lines.ShouldContain(line);

    public void ShouldHaveHeardNothing() => _packets.ShouldBeEmpty();

    public void Gets(Packet packet)
    {
        if (packet is Alive)
            SignsOfLife++;
        else
            _packets.Enqueue(packet);
        if (packet is Welcome welcome && !(welcome.Resumed && _list?.Head == welcome.From))
            _list = MessageList.From(welcome.From);
    }

    public void Begins(Cursor cursor) => _cursor = cursor;

    /// <summary>Takes what is pending in the log.</summary>
    public void Reads()
    {
        if (_cursor is not null && !IsStuck)
            _list = Copies.GoOn(List, _cursor);
    }

    /// <summary>Takes some of the bytes that are pending, and no whole update.</summary>
    public void ReadsALittle(int bytes) => _cursor!.Advance(bytes);
}
