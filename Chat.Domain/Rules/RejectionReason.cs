namespace Chat.Domain.Rules;

/// <summary>Why the room rejects something: the closed list of reasons.</summary>
public enum RejectionReason
{
    /// <summary>A nickname of no characters.</summary>
    NicknameEmpty,

    /// <summary>More than 20 user-perceived characters, or more than 64 Unicode scalars.</summary>
    NicknameTooLong,

    /// <summary>A character that is no letter, mark, digit, '-', '_' or '.', or that cannot be seen.</summary>
    NicknameCharacter,

    /// <summary>A first or last character that a name may only have inside.</summary>
    NicknameEdge,

    /// <summary>A name that the chat keeps for itself.</summary>
    NicknameReserved,

    /// <summary>A name whose key does not settle (RFC 8266).</summary>
    NicknameUnstable,

    /// <summary>Someone in the room has this name.</summary>
    NicknameInUse,

    /// <summary>Someone in the room has a name that looks like this one.</summary>
    NicknameAlike,

    /// <summary>A text of nothing, or of nothing but white space.</summary>
    TextEmpty,

    /// <summary>More than 4,000 Unicode scalars.</summary>
    TextTooLong,

    /// <summary>More than 100 lines.</summary>
    TooManyLines,

    /// <summary>An id that is not 1 to 64 visible ASCII characters.</summary>
    BadId,
}
