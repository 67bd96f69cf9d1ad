using System.Security.Cryptography;
using System.Text;
using Chat.Domain.Nicknames;
using Chat.Net.Logs;

namespace Chat.Net.Relaying;

/// <summary>What the relay knows of one client.</summary>
internal sealed class Session(SessionId id, string secret, string address, TimeSpan since) : IPendingConnection
{
    public SessionId Id => id;

    /// <summary>Ties the inbox connection to this one. Never logged.</summary>
    public string Secret => secret;

    public bool HasSecret(string named) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(named));

    public string Address => address;

    public TimeSpan Since => since;

    /// <summary>Its inbox connection, once that has named the secret.</summary>
    public Inbox? Inbox { get; set; }

    /// <summary>Who it is, once it has joined.</summary>
    public Nickname? Nickname { get; set; }

    /// <summary>Until when its name is kept for it, once its connections have ended.</summary>
    public TimeSpan? ReservedUntil { get; set; }

    /// <summary>Whether it is being said goodbye to.</summary>
    public bool IsClosing { get; set; }

    /// <summary>Whether another session has taken its name over.</summary>
    public bool IsSuperseded { get; set; }

    /// <summary>When it is next sent a keepalive.</summary>
    public TimeSpan NextKeepalive { get; set; }

    /// <summary>How long the log was when it joined: what it lags behind is counted from there.</summary>
    public long JoinedAt { get; set; }

    /// <summary>Where its cursor was seen last, and since when it has been there.</summary>
    public (long Position, TimeSpan Since) Progress { get; set; }

    /// <summary>When it is closed at the latest, if it does not take its goodbye.</summary>
    public TimeSpan? CloseBy { get; set; }

    /// <summary>Where it is in the log; none before it has joined.</summary>
    public Cursor? Cursor { get; set; }
}
