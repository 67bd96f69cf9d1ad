using System.Security.Cryptography;
using System.Text;
using Chat.Domain.Nicknames;
using Chat.Net.Logs;
using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>One client: its two connections, and what the relay knows of it.</summary>
internal sealed class Session(DeliveryConnection delivery, TimeSpan since) : IPendingConnection
{
    /// <summary>Ties the inbox connection to this one. Never logged.</summary>
    public string Secret { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public bool HasSecret(string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(secret));

    public DeliveryConnection Delivery => delivery;

    public string Address => delivery.Connection.Address;

    public TimeSpan Since => since;

    /// <summary>Its inbox connection, once that has named the secret.</summary>
    public Inbox? Inbox { get; set; }

    /// <summary>Who it is, once it has joined.</summary>
    public Nickname? Nickname { get; set; }

    /// <summary>Until when its name is kept for it, once its connections have ended.</summary>
    public TimeSpan? ReservedUntil { get; set; }

    /// <summary>Whether it is being said goodbye to.</summary>
    public bool IsClosing { get; private set; }

    /// <summary>Whether another session has taken its name over.</summary>
    public bool IsSuperseded { get; private set; }

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

    /// <summary>Says goodbye after all that is pending, and ends.</summary>
    public void Finish(Bye bye)
    {
        IsClosing = true;
        delivery.Finish(bye);
    }

    /// <summary>Ends at once: nothing more is sent or read.</summary>
    public void Close()
    {
        delivery.Close();
        Inbox?.Connection.Close();
    }

    /// <summary>Another session has its name now.</summary>
    public void Supersede()
    {
        IsSuperseded = true;
        Close();
    }
}
