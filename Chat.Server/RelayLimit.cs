using Chat.Net.Relaying;

namespace Chat.Server;

/// <summary>
/// A limit of the relay as an option: its name, what it limits, and how it gets into the relay's options.
/// </summary>
internal sealed record RelayLimit(
    string Name,
    string Description,
    Unit Unit,
    Func<RelayOptions, double> Get,
    Func<RelayOptions, double, RelayOptions> With)
{
    public static IReadOnlyList<RelayLimit> All { get; } =
    [
        Count("--max-clients", "Max. clients in the room.", o => o.MaxClients, (o, n) => o with { MaxClients = n }),
        Count("--max-clients-per-address", "Max. clients in the room per address, or /64 of IPv6.",
            o => o.MaxClientsPerAddress, (o, n) => o with { MaxClientsPerAddress = n }),
        Count("--max-pending", "Max. unjoined connections.",
            o => o.MaxPending, (o, n) => o with { MaxPending = n }),
        Count("--max-pending-per-address", "Max. unjoined connections per address.",
            o => o.MaxPendingPerAddress, (o, n) => o with { MaxPendingPerAddress = n }),
        Count("--join-burst-per-address", "Joins from one address, or /64 of IPv6, that may be tried at once.",
            o => o.JoinBurstPerAddress, (o, n) => o with { JoinBurstPerAddress = n }),
        new("--join-rate-per-address", "Joins from one address that may be tried a second after that.", Unit.Number,
            o => o.JoinRatePerAddress, (o, n) => o with { JoinRatePerAddress = n }),
        Time("--join-timeout", "How long a connection may take to join.",
            o => o.JoinTimeout, (o, t) => o with { JoinTimeout = t }),
        Time("--keepalive-interval", "Keep-alive interval.",
            o => o.KeepaliveInterval, (o, t) => o with { KeepaliveInterval = t }),
        Time("--idle-timeout", "How long a client may be silent.",
            o => o.IdleTimeout, (o, t) => o with { IdleTimeout = t }),
        Time("--name-hold", "How long a disconnected client's name is kept.",
            o => o.NameHold, (o, t) => o with { NameHold = t }),
        Size("--max-lag", "How far a client may lag behind.", o => o.MaxLag, (o, b) => o with { MaxLag = b }),
        Time("--stall-timeout", "How long a client that is catching up may stall.",
            o => o.StallTimeout, (o, t) => o with { StallTimeout = t }),
        Count("--burst", "Texts of one client that are read at once.", o => o.Burst, (o, n) => o with { Burst = n }),
        new("--rate", "Texts of one client that are read a second after that.", Unit.Number,
            o => o.Rate, (o, n) => o with { Rate = n }),
        Count("--memory-messages", "Max. messages in memory.",
            o => o.Log.MemoryMessages, (o, n) => o with { Log = o.Log with { MemoryMessages = n } }),
        Size("--memory-bytes", "Max. size of the messages in memory.",
            o => o.Log.MemoryBytes, (o, b) => o with { Log = o.Log with { MemoryBytes = b } }),
        Count("--backlog-messages", "Max. messages that a newcomer gets.",
            o => o.Log.BacklogMessages, (o, n) => o with { Log = o.Log with { BacklogMessages = n } }),
        Size("--backlog-bytes", "Max. size of what a newcomer gets.",
            o => o.Log.BacklogBytes, (o, b) => o with { Log = o.Log with { BacklogBytes = b } }),
    ];

    private static RelayLimit Count(
        string name, string description, Func<RelayOptions, int> get, Func<RelayOptions, int, RelayOptions> with) =>
        new(name, description, Unit.Count, o => get(o), (o, n) => with(o, (int)n));

    private static RelayLimit Time(
        string name,
        string description,
        Func<RelayOptions, TimeSpan> get,
        Func<RelayOptions, TimeSpan, RelayOptions> with) =>
        new(
            name,
            description,
            Unit.Duration,
            o => get(o).TotalSeconds,
            (o, seconds) => with(o, TimeSpan.FromSeconds(seconds)));

    private static RelayLimit Size(
        string name, string description, Func<RelayOptions, long> get, Func<RelayOptions, long, RelayOptions> with) =>
        new(name, description, Unit.Size, o => get(o), (o, bytes) => with(o, (long)bytes));
}
