using Chat.Net.Packets;

namespace Chat.Net.Client;

/// <summary>The room could not be joined. The message is a sentence for the person.</summary>
/// <param name="reason">The relay's reason, or null when it did not answer as a relay does.</param>
public sealed class JoinFailedException(RefusedReason? reason, string message, Exception? cause = null)
    : Exception(message, cause)
{
    /// <summary>The relay's reason for a refusal; null when there was no relay to give one.</summary>
    public RefusedReason? Reason => reason;

    /// <summary>Whether another name would be let in.</summary>
    public bool IsNameRefused => reason
        is not (null or RefusedReason.Full or RefusedReason.DiskFull or RefusedReason.Version);
}
