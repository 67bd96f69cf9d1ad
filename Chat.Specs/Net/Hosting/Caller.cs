using System.Text;
using Chat.Domain.Messages;
using Chat.Net.Hosting;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Hosting;

/// <summary>
/// A client of the relay that speaks the protocol word by word, and believes nothing without its hash.
/// </summary>
internal sealed class Caller
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(3);
    private readonly WordPacketReader _reader;
    private MessageList? _list;
    private string _key = $"{Guid.NewGuid():N}";

    public Caller(RelayLoop relay, string address = "127.0.0.1")
    {
        Delivery = new Wire(address);
        Inbox = new Wire(address);
        _reader = new WordPacketReader(Delivery.FromRelay);
        Delivering = Serve(relay.DeliverAsync, Delivery);
        Receive = () => Receiving = Serve(relay.ReceiveAsync, Inbox);
    }

    public Wire Delivery { get; }

    public Wire Inbox { get; }

    public Task Delivering { get; }

    public Task Receiving { get; private set; } = Task.CompletedTask;

    public Action Receive { get; }

    public Hello? Hello { get; private set; }

    public Welcome? Welcome { get; private set; }

    public MessageList List => _list!;

    public List<string> Present { get; } = [];

    public int SignsOfLife { get; private set; }

    /// <summary>Takes the hello, opens the inbox and asks to join.</summary>
    public async Task<Caller> AsksToJoinAsync(string nickname, Caller? was = null)
    {
        Hello = await HearsAsync<Hello>();
        Receive();
        _key = was?._key ?? _key;
        await TellsAsync(new Join(Hello.Session, 1, nickname, _key, was?.List.Head));
        return this;
    }

    /// <summary>Joins and is welcome.</summary>
    public async Task<Caller> JoinsAsync(string nickname, Caller? was = null)
    {
        await AsksToJoinAsync(nickname, was);
        Welcome = await HearsAsync<Welcome>();
        _list = Welcome.Resumed ? was!.List : MessageList.From(Welcome.From);
        Present.AddRange((await HearsAsync<Present>()).Nicknames);
        return this;
    }

    public async Task TellsAsync(Packet packet) => await Inbox.ToRelay.WriteAsync(PacketCodec.Encode(packet));

    public async Task TellsRawAsync(string body)
    {
        var packet = new PacketBuffer();
        WordPacket.Write(packet, Encoding.UTF8.GetBytes(body));
        await Inbox.ToRelay.WriteAsync(packet.WrittenMemory);
    }

    public Task SaysAsync(string text, string? id = null) =>
        TellsAsync(new Say(id ?? Guid.NewGuid().ToString("N"), text, new Instant(5)));

    /// <summary>The next private packet; signs of life are passed over, and notices where an update is next.</summary>
    public async Task<T> HearsAsync<T>()
        where T : Packet
    {
        while (true)
        {
            var packet = PacketReader.FromRelay.Read(
                (await BodyAsync()).ShouldNotBeNull($"the relay ended the stream before a {typeof(T).Name}"));
            if (packet is T expected)
                return expected;
            if (packet is Notice && typeof(T) == typeof(HashPacket))
                continue;
            packet.ShouldBeOfType<Alive>($"instead of a {typeof(T).Name}");
            SignsOfLife++;
        }
    }

    /// <summary>The next notice; updates that come before it are taken in.</summary>
    public async Task<Notice> HearsNoticeAsync()
    {
        while (true)
        {
            switch (PacketReader.FromRelay.Read((await BodyAsync()).ShouldNotBeNull()))
            {
                case Notice notice:
                    return notice;
                case HashPacket hash:
                    await AppendsAsync(hash);
                    break;
            }
        }
    }

    private async Task AppendsAsync(HashPacket hash)
    {
        var body = (await BodyAsync()).ShouldNotBeNull();
        List.TryAppend(hash.Hash, body, MessagesPacket.Read, out _list).ShouldBe(AppendResult.Appended);
    }

    /// <summary>Reads on until the list ends with this line.</summary>
    public async Task SeesAsync(string line)
    {
        while (!Lines().Contains(line))
            await AppendsAsync(await HearsAsync<HashPacket>());
    }

    /// <summary>Asks for what came before its copy, and takes in the answer.</summary>
    public async Task FetchesAsync(int updates = 100)
    {
        await TellsAsync(new Fetch(List.Begin, updates));
        for (var left = 1; left > 0;)
        {
            var past = await HearsAsync<Past>();
            var body = (await BodyAsync()).ShouldNotBeNull();
            List.TryPrepend(past.After, body, MessagesPacket.Read, out _list).ShouldBe(AppendResult.Appended);
            left = past.Left;
        }
    }

    /// <summary>How many answers to questions for the past there are before the next update.</summary>
    /// <param name="atLeast">Where an answer may be overtaken by that update: how many to wait for.</param>
    public async Task<int> CountsAnswersAsync(int atLeast = 0)
    {
        var (answers, isUpdated) = (0, false);
        while (!isUpdated || answers < atLeast)
        {
            var body = (await BodyAsync()).ShouldNotBeNull();
            isUpdated |= body.AsSpan().StartsWith("{\"type\":\"hash\""u8);
            if (body.AsSpan().StartsWith("{\"type\":\"past\""u8))
                answers += ((Past)PacketReader.FromRelay.Read(body)).Left == 0 ? 1 : 0;
        }
        return answers;
    }

    public IEnumerable<string> Lines() => _list!.Select(message => message switch
    {
        Said said => $"{said.Who}: {said.Text}",
        Left left => $"{left.Who} left ({left.Why})",
        Renamed renamed => $"{renamed.Who} is now {renamed.To}",
        _ => $"{message.Who} joined",
    });

    /// <summary>Reads on to the end of the stream and hangs up; the last packet before it.</summary>
    public async Task<Packet?> HearsTheEndAsync()
    {
        var last = await ReadsToTheEndAsync();
        HangsUp();
        return last;
    }

    /// <summary>Reads on to the end of the stream; the last packet before it.</summary>
    public async Task<Packet?> ReadsToTheEndAsync()
    {
        Packet? last = null;
        while (await BodyAsync() is { } body)
        {
            if (body.AsSpan().StartsWith("{\"type\":\"messages\""u8))
                continue;
            last = PacketReader.FromRelay.Read(body);
        }
        return last;
    }

    public void HangsUp()
    {
        Delivery.Close();
        Inbox.Close();
    }

    private static async Task Serve(Func<IConnection, Task> serve, Wire wire)
    {
        await serve(wire);
        wire.Close();
    }

    private async Task<byte[]?> BodyAsync()
    {
        using var deadline = new CancellationTokenSource(_patience);
        try
        {
            return await _reader.ReadAsync(deadline.Token);
        }
        catch (ProtocolException broken)
        {
            throw new ShouldAssertException($"the relay should keep to the protocol: {broken.Message}");
        }
        catch (OperationCanceledException)
        {
            throw new ShouldAssertException("the relay should have said something within 3 s");
        }
    }
}
