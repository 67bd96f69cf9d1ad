using System.Net;
using Chat.Domain.Pacing;

namespace Chat.Net.Relaying;

/// <summary>How fast each network may go on; loopback is never too fast.</summary>
internal sealed class NetworkPaces(int burst, double perSecond)
{
    private const int MinSweep = 1_000;

    private readonly Dictionary<IPAddress, TokenBucket> _paces = [];

    /// <summary>With this many networks the quiet ones are forgotten.</summary>
    private int _sweepAt = MinSweep;

    /// <summary>How many networks are remembered.</summary>
    public int Count => _paces.Count;

    /// <summary>Whether this network may go on now.</summary>
    public bool TryTake(IPAddress address, TimeSpan now) =>
        IPAddress.IsLoopback(address) || PaceOf(Network.Of(address), now).TryTake(now);

    private TokenBucket PaceOf(IPAddress network, TimeSpan now)
    {
        if (_paces.Count >= _sweepAt)
            Forget(now);
        if (!_paces.TryGetValue(network, out var pace))
            _paces[network] = pace = new TokenBucket(burst, perSecond);
        return pace;
    }

    private void Forget(TimeSpan now)
    {
        foreach (var (network, pace) in _paces)
        {
            if (pace.IsFull(now))
                _paces.Remove(network);
        }
        // Twice what is left: a sweep is paid for by the networks that came since, however many there are.
        _sweepAt = Math.Max(MinSweep, 2 * _paces.Count);
    }
}
