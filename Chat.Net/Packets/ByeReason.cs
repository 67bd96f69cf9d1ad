namespace Chat.Net.Packets;

/// <summary>Why the relay ends a session.</summary>
internal enum ByeReason
{
    /// <summary>For a reason that this version does not know.</summary>
    Unknown,

    /// <summary>The client left.</summary>
    Left,

    /// <summary>The relay stops; come back later.</summary>
    Shutdown,

    /// <summary>The client broke the protocol; the words say how.</summary>
    Protocol,

    /// <summary>Nothing was heard for too long.</summary>
    Idle,

    /// <summary>It is too far behind, or took no bytes for too long; it may resume.</summary>
    Slow,

    /// <summary>It did not join in time.</summary>
    Join,

    /// <summary>Too many connections have not joined.</summary>
    Crowded,
}
