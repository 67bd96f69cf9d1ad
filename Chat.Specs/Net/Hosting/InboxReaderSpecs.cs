using Chat.Net.Hosting;
using Chat.Net.Packets;
using Chat.Net.Relaying;
using Microsoft.Extensions.Time.Testing;

namespace Chat.Specs.Net.Hosting;

public class InboxReaderSpecs
{
    private readonly FakeTimeProvider _time = new();
    private readonly List<RelayEvent> _told = [];

    private int Joins => _told.Count(told => told is RelayEvent.PacketReceived { Packet: Join });

    [TestCase("192.0.2.7", "192.0.2.7", 1)]
    [TestCase("192.0.2.7", "198.51.100.7", 2)]
    [TestCase("2001:db8:1:2::1", "2001:db8:1:2::2", 1)]
    [TestCase("127.0.0.1", "127.0.0.1", 2)]
    public async Task Joins_are_paced_by_network(string first, string second, int atOnce)
    {
        var reader = ReaderOf(new RelayOptions { JoinBurstPerAddress = 1 });

        var joining = Task.WhenAll(await JoinsAsync(reader, first), await JoinsAsync(reader, second));
        var before = Joins;
        _time.Advance(TimeSpan.FromSeconds(1));
        await joining;

        (before, Joins).ShouldBe((atOnce, 2));
    }

    [Test]
    public async Task No_join_waits_for_longer_than_a_connection_may_take_to_join()
    {
        var reader = ReaderOf(new RelayOptions { JoinBurstPerAddress = 1, JoinTimeout = TimeSpan.FromSeconds(2) });
        for (var i = 0; i < 5; i++)
            await JoinsAsync(reader, "192.0.2.7");

        _time.Advance(TimeSpan.FromSeconds(2));

        Joins.ShouldBe(5);
    }

    private InboxReader ReaderOf(RelayOptions options) => new(options, _time, told =>
    {
        _told.Add(told);
        return ValueTask.CompletedTask;
    });

    /// <summary>A connection that brings a join, and is read as far as the pace lets it.</summary>
    private static async Task<Task> JoinsAsync(InboxReader reader, string address)
    {
        var wire = new Wire(address);
        await wire.ToRelay.WriteAsync(PacketCodec.Encode(new Join("session", 1, "ada")));
        wire.ToRelay.Complete();
        return reader.ReadAsync(new InboxId(1), wire);
    }
}
