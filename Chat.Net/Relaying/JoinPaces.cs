using System.Net;

namespace Chat.Net.Relaying;

/// <summary>How fast each network may join; newcomers and clients that come back are counted apart.</summary>
internal sealed class JoinPaces(RelayOptions options)
{
    private readonly NetworkPaces _newcomers = new(options.JoinBurstPerAddress, options.JoinRatePerAddress);
    private readonly NetworkPaces _returns = new(options.JoinBurstPerAddress, options.JoinRatePerAddress);
    private readonly HashSet<IPAddress> _reported = [];

    /// <summary>Whether a join may go on now.</summary>
    public bool TryTake(PendingConnection from, bool isReturn, TimeSpan now) =>
        (isReturn ? _returns : _newcomers).TryTake(from.Address, now);

    /// <summary>Whether this network has not been reported since the last tick.</summary>
    public bool IsNews(IPAddress network) => _reported.Add(network);

    /// <summary>From now on every network is news again.</summary>
    public void Tick() => _reported.Clear();
}
