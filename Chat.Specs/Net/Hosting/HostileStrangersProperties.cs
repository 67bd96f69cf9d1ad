using System.Collections.Concurrent;
using Chat.Net.Hosting;
using Chat.Net.Relaying;
using Chat.Specs.Net.Packets;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Time.Testing;

namespace Chat.Specs.Net.Hosting;

public class HostileStrangersProperties
{
    private enum Ending
    {
        HangsUp,
        EndsOneDirection,
        StaysAndReadsNothing,
    }

    private sealed record Stranger(bool Joins, byte[][] ToInbox, byte[] ToDelivery, Ending Ending);

    private static readonly Gen<Stranger> _stranger =
        from joins in Gen.Elements(true, false)
        from count in Gen.Choose(0, 12)
        from inbox in HostilePackets.Packet.ListOf(count)
        from delivery in Gen.Frequency((3, Gen.Constant(Array.Empty<byte>())), (1, HostilePackets.Packet))
        from ending in Gen.Elements(Enum.GetValues<Ending>())
        select new Stranger(joins, [.. inbox], delivery, ending);

    [Test]
    public void Whatever_strangers_send_is_no_bug_and_holds_up_nobody() =>
        Prop.ForAll(_stranger.ListOf().ToArbitrary(), strangers => HoldsAsync(strangers).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(20));

    private static async Task<bool> HoldsAsync(IEnumerable<Stranger> strangers)
    {
        var told = new ConcurrentQueue<RelayDiagnostic>();
        await using var relay = new RelayLoop(new RelayOptions(), new FakeTimeProvider(), told.Enqueue);
        var grace = await new Caller(relay).JoinsAsync("grace");
        foreach (var (i, stranger) in strangers.Index())
            await ActAsync(stranger, new Caller(relay), $"stranger{i}");
        await grace.SaysAsync("still here");
        await grace.SeesAsync("grace: still here");
        return told.All(one => one.Kind != DiagnosticKind.Bug);
    }

    private static async Task ActAsync(Stranger stranger, Caller caller, string nickname)
    {
        if (stranger.Joins)
            await caller.JoinsAsync(nickname);
        else
            caller.Receive();
        foreach (var packet in stranger.ToInbox)
            await SendAsync(caller.Inbox, packet);
        await SendAsync(caller.Delivery, stranger.ToDelivery);
        switch (stranger.Ending)
        {
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
