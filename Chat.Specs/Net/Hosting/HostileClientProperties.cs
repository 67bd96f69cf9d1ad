using System.Collections.Concurrent;
using Chat.Net.Hosting;
using Chat.Net.Relaying;
using Chat.Specs.Net.Packets;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Time.Testing;

namespace Chat.Specs.Net.Hosting;

public class HostileClientProperties
{
    private enum Ending
    {
        HangsUp,
        EndsOneDirection,
        StaysAndReadsNothing,
    }

    private sealed record HostileClient(bool Joins, byte[][] ToInbox, byte[] ToDelivery, Ending Ending);

    private static readonly Gen<HostileClient> _client =
        from joins in Gen.Elements(true, false)
        from count in Gen.Choose(0, 12)
        from inbox in HostilePackets.Packet.ListOf(count)
        from delivery in Gen.Frequency((3, Gen.Constant(Array.Empty<byte>())), (1, HostilePackets.Packet))
        from ending in Gen.Elements(Enum.GetValues<Ending>())
        select new HostileClient(joins, [.. inbox], delivery, ending);

    [Test]
    public void Hostile_packets_cause_no_bug_and_delay_nobody() =>
        Prop.ForAll(_client.ListOf().ToArbitrary(), clients => HoldsAsync(clients).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(20));

    private static async Task<bool> HoldsAsync(IEnumerable<HostileClient> clients)
    {
        var told = new ConcurrentQueue<RelayDiagnostic>();
        await using var relay = new RelayLoop(new RelayOptions(), new FakeTimeProvider(), told.Enqueue);
        var grace = await new Caller(relay).JoinsAsync("grace");
        foreach (var (i, client) in clients.Index())
            await ActAsync(client, new Caller(relay), $"client{i}");
        await grace.SaysAsync("still here");
        await grace.SeesAsync("grace: still here");
        return told.All(one => one.Kind != DiagnosticKind.Bug);
    }

    private static async Task ActAsync(HostileClient client, Caller caller, string nickname)
    {
        if (client.Joins)
            await caller.JoinsAsync(nickname);
        else
            caller.Receive();
        foreach (var packet in client.ToInbox)
            await SendAsync(caller.Inbox, packet);
        await SendAsync(caller.Delivery, client.ToDelivery);
        switch (client.Ending)
        {
            case Ending.StaysAndReadsNothing:
                caller.Delivery.Stuck = true;
                break;
            case Ending.HangsUp:
                caller.HangsUp();
                break;
            case Ending.EndsOneDirection:
                await caller.Inbox.ToRelay.CompleteAsync();
                break;
        }
    }

    private static async Task SendAsync(Wire wire, byte[] packet)
    {
        try
        {
            await wire.ToRelay.WriteAsync(packet);
        }
        catch (InvalidOperationException)
        {
            // The relay has hung up.
        }
    }
}
