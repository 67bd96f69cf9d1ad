namespace Chat.Net.Relaying;

/// <summary>What whoever runs the relay may be told of.</summary>
internal enum DiagnosticKind
{
    Joined,
    Resumed,
    Left,
    Renamed,

    /// <summary>A member's connections ended; its name is reserved.</summary>
    Lost,
    Refused,
    ProtocolError,

    /// <summary>A member was silent for too long.</summary>
    Idle,

    /// <summary>A member was too far behind, or stuck.</summary>
    Slow,

    /// <summary>A connection did not join in time, or had to make room.</summary>
    Evicted,

    /// <summary>A turn that was not all on disk was cut from the journal.</summary>
    Torn,

    /// <summary>There was no room on the disk: nothing is taken in.</summary>
    DiskFull,

    /// <summary>There is room again.</summary>
    DiskFreed,

    /// <summary>An error of our own.</summary>
    Bug,
}
