using Chat.Domain.Messages;
using FsCheck;
using FsCheck.Fluent;

namespace Chat.Specs.Net;

public class BrokenNetworkProperties
{
    /// <summary>The longest wait between two tries, and a moment.</summary>
    private const int Backoff = 31;

    /// <summary>How long it takes to notice that nothing comes.</summary>
    private const int Silence = 46;

    private static readonly Config _manyAndLong =
        Config.QuickThrowOnFailure.WithMaxTest(200).WithStartSize(50).WithEndSize(300);

    [Test]
    public void Everybody_is_back_within_one_wait_with_nothing_lost_whatever_is_cut() =>
        Prop.ForAll<byte[]>(events => HoldsAfter(events, swallows: false, patience: Backoff))
            .Check(_manyAndLong);

    [Test]
    public void Everybody_who_has_noticed_is_back_with_nothing_lost_whatever_is_swallowed() =>
        Prop.ForAll<byte[]>(events => HoldsAfter(events, swallows: true, patience: Silence + Backoff))
            .Check(_manyAndLong);

    /// <summary>
    /// Each byte is an event: what arrives, what is said, what breaks. Then the network is well again.
    /// </summary>
    private static bool HoldsAfter(byte[] events, bool swallows, int patience)
    {
        var network = new BrokenNetwork("ada", "grace");
        var said = new List<string>();
        foreach (var (next, i) in events.Select((next, i) => (next, i)))
        {
            var who = network.Travellers[next % 2];
            switch (next / 2 % 16)
            {
                case 0 when swallows:
                    who.IsSwallowed(toClient: next / 32 % 3 != 0, toRelay: next / 32 % 3 != 1);
                    break;
                case 0:
                    who.IsCut();
                    break;
                case 1:
                    network.PassesASecond();
                    break;
                case 2 when who.HasBeenInRoom:
                    said.Add($"text {i}");
                    who.Says(said[^1]);
                    break;
                case 3:
                    who.IsCutInsideAPacket();
                    break;
                case < 9:
                    who.CarriesToRelay();
                    break;
                default:
                    who.CarriesToClient();
                    break;
            }
        }
        for (var second = 0; second < patience; second++)
        {
            network.CarriesAll();
            network.PassesASecond();
        }
        network.CarriesAll();
        return network.Travellers.All(who =>
                who.IsInRoom && who.Undelivered.Count == 0 && who.List?.Head == network.List.Head)
            && network.List.OfType<Said>().Select(text => text.Text).Order().SequenceEqual(said.Order());
    }
}
