using Chat.Net.Client;

namespace Chat.ConsoleClient;

/// <summary>Which relay to connect to, and under which name; what is null is asked for.</summary>
internal sealed record ConnectionSettings(
    string? Host, string? Nickname, int DeliveryPort = 6969, int? InboxPort = null)
{
    public const string DefaultHost = "127.0.0.1";

    /// <summary>Where a host's relay is; an empty host is this machine.</summary>
    public RelayAddress AddressAt(string host) =>
        new(host.Length == 0 ? DefaultHost : host, DeliveryPort, InboxPort ?? DeliveryPort + 1);
}
