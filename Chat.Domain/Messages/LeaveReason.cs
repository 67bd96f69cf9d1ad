namespace Chat.Domain.Messages;

/// <summary>Why someone left the room.</summary>
public enum LeaveReason
{
    /// <summary>They said so.</summary>
    Quit,

    /// <summary>Their connection was lost, and they did not come back in time.</summary>
    Lost,

    /// <summary>For a reason that this version does not know.</summary>
    Other,
}
