using System.Net;
using Chat.Net.Relaying;

namespace Chat.Specs.Net.Relaying;

public class NetworkPacesSpecs
{
    private readonly NetworkPaces _paces = new(burst: 2, perSecond: 1);

    [Test]
    public void Networks_that_have_been_quiet_are_forgotten()
    {
        for (var i = 1; i <= 1_000; i++)
            _paces.TryTake(AddressOf(i), TimeSpan.Zero);

        _paces.TryTake(AddressOf(2_000), TimeSpan.FromSeconds(1));

        _paces.Count.ShouldBe(1);
    }

    [Test]
    public void A_network_that_has_used_up_its_burst_is_remembered_among_many()
    {
        for (var i = 0; i < 2; i++)
            _paces.TryTake(AddressOf(7), TimeSpan.Zero);
        for (var i = 1_000; i < 2_000; i++)
            _paces.TryTake(AddressOf(i), TimeSpan.Zero);

        _paces.TryTake(AddressOf(7), TimeSpan.FromSeconds(0.9)).ShouldBeFalse();
    }

    private static IPAddress AddressOf(int number) => new([10, 0, (byte)(number / 256), (byte)number]);
}
