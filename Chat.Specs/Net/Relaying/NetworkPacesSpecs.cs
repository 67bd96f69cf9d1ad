using System.Net;
using Chat.Net.Relaying;

namespace Chat.Specs.Net.Relaying;

public class NetworkPacesSpecs
{
    private readonly NetworkPaces _paces = new(burst: 2, perSecond: 1, longest: TimeSpan.FromSeconds(9));

    [Test]
    public void Networks_that_have_been_quiet_are_forgotten()
    {
        for (var i = 1; i <= 1_000; i++)
            _paces.Take(AddressOf(i), TimeSpan.Zero);

        _paces.Take(AddressOf(2_000), TimeSpan.FromSeconds(1));

        _paces.Count.ShouldBe(1);
    }

    [Test]
    public void A_network_that_owes_is_remembered_among_many()
    {
        for (var i = 0; i < 5; i++)
            _paces.Take(AddressOf(7), TimeSpan.Zero);
        for (var i = 1_000; i < 2_000; i++)
            _paces.Take(AddressOf(i), TimeSpan.Zero);

        _paces.Take(AddressOf(7), TimeSpan.FromSeconds(1)).ShouldBe(TimeSpan.FromSeconds(3));
    }

    private static IPAddress AddressOf(int number) => new([10, 0, (byte)(number / 256), (byte)number]);
}
