namespace Chat.Domain.Rooms;

/// <summary>Why the room does not take something: the closed list of reasons.</summary>
public enum Refusal
{
    /// <summary>A nickname of no characters.</summary>
    NicknameEmpty,

    /// <summary>More than 20 user-perceived characters, or more than 64 Unicode scalars.</summary>
    NicknameTooLong,
}
