namespace Chat.Domain.Rooms;

/// <summary>Why the room does not take something: the closed list of reasons.</summary>
public enum Refusal
{
    /// <summary>A nickname of no characters.</summary>
    NicknameEmpty,
}
