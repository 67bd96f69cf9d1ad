using System.Text.RegularExpressions;
using Chat.Net.Client;

namespace Chat.ConsoleClient.Settings;

/// <summary>Which relay to connect to, and under which name; what is null is asked for.</summary>
internal sealed partial record ConnectionSettings(
    string? Host, string? Nickname, int DeliveryPort = 6969, int? InboxPort = null)
{
    /// <summary>Servers by names of the person's own.</summary>
    public IReadOnlyDictionary<string, string> Hosts { get; init; } = new Dictionary<string, string>();

    public const string DefaultHost = "127.0.0.1";

    /// <summary>
    /// Where a relay is that is given by its host, or by host:port; an empty host is this machine. An IPv6 address
    /// before a port stands in brackets (RFC 3986, 3.2.2).
    /// </summary>
    /// <exception cref="UsageException">It is none, or the port.</exception>
    public RelayAddress AddressAt(string server)
    {
        server = Hosts.GetValueOrDefault(server) ?? server;
        if (IsPath(server))
            throw new UsageException($"'{server}' is not a server; it would be chat.example.org or host:port.");
        var match = HostAndPort().Match(server);
        return AddressAt(
            match.Success ? match.Groups["host"].Value : server,
            match.Groups["port"] is { Success: true, Value: var port }
                ? Port.Parse(port)
                : DeliveryPort);
    }

    /// <summary>Whether a server could be meant.</summary>
    public static bool IsServer(string text) =>
        !IsPath(text)
            && (HostAndPort().Match(text).Groups["port"] is not { Success: true, Value: var port }
                || Port.TryParse(port, out _));

    private static bool IsPath(string text) => text.Contains('/', StringComparison.Ordinal);

    private RelayAddress AddressAt(string host, int port) =>
        new(host.Length == 0 ? DefaultHost : host, port, InboxPort ?? Port.After(port));

    [GeneratedRegex(@"^(?:\[(?<host>[^]]*)\]|(?<host>[^:]*))(?::(?<port>[^:]*))?$")]
    private static partial Regex HostAndPort();
}
