using System.Net;
using Chat.Domain.Pacing;

namespace Chat.Net.Relaying;

/// <summary>How fast each network may go on; loopback is never too fast. Any thread.</summary>
/// <param name="longest">The longest that anybody is asked to wait.</param>
internal sealed class NetworkPaces(int burst, double perSecond, TimeSpan longest)
{
    private const int MinSweep = 1_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<IPAddress, TokenBucket> _paces = [];

    /// <summary>With this many networks the quiet ones are forgotten.</summary>
    private int _sweepAt = MinSweep;

    /// <summary>How many networks are remembered.</summary>
    public int Count => _paces.Count;

    /// <summary>Whether this network may go on now.</summary>
    public bool TryTake(IPAddress address, TimeSpan now) =>
        IPAddress.IsLoopback(address) || PaceOf(address, now).TryTake(now);

    /// <inheritdoc cref="TokenBucket.Take"/>
    public TimeSpan Take(IPAddress address, TimeSpan now)
    {
        if (IPAddress.IsLoopback(address))
            return TimeSpan.Zero;
        lock (_lock)
            return PaceOf(address, now).Take(now);
    }

    private TokenBucket PaceOf(IPAddress address, TimeSpan now)
    {
        var network = Network.Of(address);
        if (_paces.Count >= _sweepAt)
            Forget(now);
        if (!_paces.TryGetValue(network, out var pace))
            _paces[network] = pace = new TokenBucket(burst, perSecond, longest);
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
