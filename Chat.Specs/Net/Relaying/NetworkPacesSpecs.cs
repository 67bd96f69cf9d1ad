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

    private static IPAddress AddressOf(int number) => new([10, 0, (byte)(number / 256), (byte)number]);
}
