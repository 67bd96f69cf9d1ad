using System.Globalization;
using Chat.Net.Client;

namespace Chat.ConsoleClient;

/// <summary>Which relay to connect to, and under which name; what is null is asked for.</summary>
internal sealed record ConnectionSettings(
    string? Host, string? Nickname, int DeliveryPort = 6969, int? InboxPort = null)
{
    public const string DefaultHost = "127.0.0.1";

    /// <summary>Where a host's relay is; an empty host is this machine.</summary>
    public RelayAddress AddressAt(string host) => host.Split(':') is [var name, var port]
        ? AddressAt(name, int.Parse(port, CultureInfo.InvariantCulture))
        : AddressAt(host, DeliveryPort);

    private RelayAddress AddressAt(string host, int port) =>
        new(host.Length == 0 ? DefaultHost : host, port, InboxPort ?? port + 1);
}
