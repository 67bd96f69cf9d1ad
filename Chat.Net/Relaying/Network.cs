using System.Net;

namespace Chat.Net.Relaying;

/// <summary>What counts as one place that connections come from.</summary>
internal static class Network
{
    public static IPAddress Of(IPAddress address) => address;
}
