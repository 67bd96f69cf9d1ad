using Chat.Domain.Messages;
using Chat.Domain.Rules;

namespace Chat.Domain.Rooms;

/// <summary>
/// What the room answers: a message for the list, a rejection, or the number that a duplicate got the first time.
/// </summary>
public abstract record Decision
{
    private Decision()
    {
    }

    public static Decision Accept(Message message) => new Accepted(message);

    public static Decision Reject(RejectionReason why) => new Rejected(why);

    public sealed record Accepted(Message Message) : Decision;

    public sealed record Rejected(RejectionReason Why) : Decision;

    /// <summary>Said before, as the message of this number.</summary>
    public sealed record Duplicate(long Number) : Decision;
}
