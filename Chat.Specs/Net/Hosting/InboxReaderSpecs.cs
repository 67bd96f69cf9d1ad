using Chat.Net.Hosting;
using Chat.Net.Packets;
using Chat.Net.Relaying;
using Microsoft.Extensions.Time.Testing;

namespace Chat.Specs.Net.Hosting;

public class InboxReaderSpecs
{
    private readonly List<RelayEvent> _told = [];

    private int Joins => _told.Count(told => told is RelayEvent.PacketReceived { Packet: Join });

    [Test]
    public async Task No_join_waits_for_that_of_another_connection()
    {
        var reader = ReaderOf(new RelayOptions { JoinBurstPerAddress = 1 });

        await JoinsAsync(reader, "192.0.2.7");
        await JoinsAsync(reader, "192.0.2.7");

        Joins.ShouldBe(2);
    }

    private InboxReader ReaderOf(RelayOptions options) => new(options, new FakeTimeProvider(), told =>
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
