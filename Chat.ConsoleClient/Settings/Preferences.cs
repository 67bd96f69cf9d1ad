using System.Text.Json.Serialization;
using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Settings;

/// <summary>What a person prefers, as one source says it; what is null is left to the next.</summary>
internal sealed record Preferences
{
    public string? Name { get; init; }

    /// <summary>An IP address or name, or host:port, or the name of one of the hosts.</summary>
    [JsonConverter(typeof(ServerConverter))]
    public string? Server { get; init; }

    [JsonConverter(typeof(PortConverter))]
    public int? Port { get; init; }

    [JsonConverter(typeof(PortConverter))]
    public int? InboxPort { get; init; }

    /// <summary>Servers by names of one's own.</summary>
    [JsonConverter(typeof(HostsConverter))]
    public IReadOnlyDictionary<string, string> Hosts { get; init; } = new Dictionary<string, string>();

    public ColorDepth? Colors { get; init; }

    public TimeFormat? Time { get; init; }

    public bool? Bell { get; init; }

    public bool? Mouse { get; init; }

    /// <summary>These, and where they say nothing the others.</summary>
    public Preferences Over(Preferences other) => new()
    {
        Name = Name ?? other.Name,
        Server = Server ?? other.Server,
        Port = Port ?? other.Port,
        InboxPort = InboxPort ?? other.InboxPort,
        Colors = Colors ?? other.Colors,
        Time = Time ?? other.Time,
        Bell = Bell ?? other.Bell,
        Mouse = Mouse ?? other.Mouse,
        Hosts = Hosts.Count > 0 ? Hosts : other.Hosts,
    };
}
