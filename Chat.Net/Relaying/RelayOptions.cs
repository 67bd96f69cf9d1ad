using Chat.Net.Logs;

namespace Chat.Net.Relaying;

/// <summary>What a relay allows, each with its default.</summary>
public sealed record RelayOptions
{
    /// <summary>How long a connection may take to join; 10 s.</summary>
    public TimeSpan JoinTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often each end gives a sign of life; 15 s.</summary>
    public TimeSpan KeepaliveInterval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>After how much silence a client is given up; 45 s.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromSeconds(45);

    /// <summary>How many texts of one client are taken in at once; 10.</summary>
    public int Burst { get; init; } = 10;

    /// <summary>How many texts of one client are taken in a second after that; 5.</summary>
    public double Rate { get; init; } = 5;

    /// <summary>
    /// How many joins from one address, or /64 of IPv6, may be tried at once; 100. Loopback is not limited. Returns
    /// are counted apart.
    /// </summary>
    public int JoinBurstPerAddress { get; init; } = 100;

    /// <summary>How many joins from one address may be tried a second after that; 1. The others are refused.</summary>
    public double JoinRatePerAddress { get; init; } = 1;

    /// <summary>How far a client may lag behind what was said since it joined, in bytes; 1 MiB.</summary>
    public long MaxLag { get; init; } = 1 << 20;

    /// <summary>How long a client may take to take its goodbye; 1 s.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a client that is catching up may take no bytes; 10 s.</summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The most clients in the room; 1,000.</summary>
    public int MaxClients { get; init; } = 1_000;

    /// <summary>The most clients in the room from one address, or one /64 of IPv6; 100. Loopback has all.</summary>
    public int MaxClientsPerAddress { get; init; } = 100;

    /// <summary>The most connections that have not joined; 256.</summary>
    public int MaxPending { get; init; } = 256;

    /// <summary>The most connections from one address that have not joined; 16.</summary>
    public int MaxPendingPerAddress { get; init; } = 16;

    /// <summary>How long the name of a lost client is kept for it; 30 s.</summary>
    public TimeSpan NameHold { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What the log keeps and hands out.</summary>
    public LogLimits Log { get; init; } = new();

    /// <summary>What is kept on disk; all of it, for ever.</summary>
    public RetentionLimits Retention { get; init; } = new();
}
