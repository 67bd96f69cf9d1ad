using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>The room could not be joined. The message is a sentence for the person.</summary>
public sealed class JoinFailedException : Exception
{
    internal JoinFailedException(RefusedReason? reason, string message, Exception? cause = null)
        : base(message, cause) => Reason = reason;

    /// <summary>The relay's reason for a refusal; null when there was no relay to give one.</summary>
    internal RefusedReason? Reason { get; }

    /// <summary>Whether another name would be let in.</summary>
    public bool IsNameRefused => Reason is >= RefusedReason.NicknameEmpty and <= RefusedReason.NicknameAlike;
}
