namespace Chat.Net.Packets;

/// <summary>
/// Why the relay refuses a join or a say: what the room rejects (<see cref="Chat.Domain.Rules.RejectionReason"/>), and
/// reasons of the relay's own.
/// </summary>
internal enum RefusedReason
{
    /// <summary>For a reason that this version does not know.</summary>
    Unknown,
    NicknameEmpty,
    NicknameTooLong,
    NicknameCharacter,
    NicknameEdge,
    NicknameReserved,
    NicknameUnstable,
    NicknameInUse,
    NicknameAlike,
    TextEmpty,
    TextTooLong,
    TooManyLines,
    BadId,

    /// <summary>The room has no place left.</summary>
    Full,

    /// <summary>There is no room on the relay's disk; there may be again.</summary>
    DiskFull,

    /// <summary>What came before this place is not kept.</summary>
    NotKept,

    /// <summary>The relay speaks another version of the protocol.</summary>
    Version,
}
