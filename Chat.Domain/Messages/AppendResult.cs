namespace Chat.Domain.Messages;

/// <summary>What came of an update.</summary>
public enum AppendResult
{
    /// <summary>The list goes on with it.</summary>
    Appended,

    /// <summary>The bytes, or what the list has, are not what the hash vouches for.</summary>
    WrongHash,

    /// <summary>The hash fits, but the messages are not numbered on from the list's end.</summary>
    WrongNumber,
}
