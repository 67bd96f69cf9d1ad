using System.Net;
using System.Net.Sockets;

namespace Chat.Net.Relaying;

/// <summary>What counts as one place that connections come from.</summary>
internal static class Network
{
    /// <summary>The bytes of an IPv6 address that its owner cannot choose (RFC 6177: at least a /64 each).</summary>
    private const int PrefixBytes = 8;

    public static IPAddress Of(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(PrefixBytes).Clear();
        return new IPAddress(bytes);
    }
}
