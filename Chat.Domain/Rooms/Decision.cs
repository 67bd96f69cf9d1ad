using Chat.Domain.Messages;

namespace Chat.Domain.Rooms;

/// <summary>What the room answers: a message for the list, a refusal, or the number that a repeat got the first time.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    public static Decision Accept(Message message) => new Accepted(message);

    public static Decision Refuse(Refusal why) => new Refused(why);

    public sealed record Accepted(Message Message) : Decision;

    public sealed record Refused(Refusal Why) : Decision;

    /// <summary>Said before, as the message of this number.</summary>
    public sealed record Taken(long Number) : Decision;
}
