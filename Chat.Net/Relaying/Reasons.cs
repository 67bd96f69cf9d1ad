using Chat.Domain.Rules;
using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>Every reason that the relay gives, with its sentence for a person (docs/PROTOCOL.md lists them).</summary>
internal static class Reasons
{
    public static Bye Left { get; } = new(ByeReason.Left, "Goodbye.");

    public static Bye Shutdown { get; } = new(ByeReason.Shutdown, "The relay stops.");

    public static Bye Crowded { get; } =
        new(ByeReason.Crowded, "Too many connections have not joined; this is the oldest of them.");

    public static Refused Version { get; } =
        new(
            RefusedRequest.Join,
            null,
            RefusedReason.Version,
            $"This relay speaks version {Protocol.Version} of the protocol; the client speaks another.");

    public static Refused Full { get; } = new(RefusedRequest.Join, null, RefusedReason.Full, "The room is full.");

    public static Bye Violation(string why) => new(ByeReason.Protocol, why);

    public static Bye NotJoined(TimeSpan timeout) =>
        new(ByeReason.Join, $"A connection joins within {timeout.TotalSeconds} s; this one did not.");

    public static Bye Idle(TimeSpan timeout) =>
        new(ByeReason.Idle, $"Nothing was heard from this client for {timeout.TotalSeconds} s.");

    public static Bye Behind(long bytes) =>
        new(ByeReason.Slow, $"This client is more than {bytes} bytes behind; it may resume.");

    public static Bye Stalled(TimeSpan timeout) =>
        new(ByeReason.Slow, $"This client took no bytes for {timeout.TotalSeconds} s; it may resume.");

    public static Refused Of(RefusedRequest what, string? id, RejectionReason why) =>
        new(what, id, Enum.Parse<RefusedReason>(why.ToString()), WordsFor(why));

    private static string WordsFor(RejectionReason why) => why switch
    {
        RejectionReason.NicknameEmpty => "A name has at least one character.",
        RejectionReason.NicknameTooLong => "A name has at most 20 characters.",
        RejectionReason.NicknameCharacter => "A name is made of letters, digits and, inside it, - _ and the full stop.",
        RejectionReason.NicknameEdge =>
            "A name begins with a letter or digit and does not end with - _ or a full stop.",
        RejectionReason.NicknameReserved => "This name is the chat's own.",
        RejectionReason.NicknameUnstable => "This name has no settled form; please choose another.",
        RejectionReason.NicknameInUse => "Someone in the room has this name already.",
        RejectionReason.TextEmpty => "There is nothing to say in this text.",
        RejectionReason.TextTooLong => "A text has at most 4,000 characters.",
        RejectionReason.TooManyLines => "A text has at most 100 lines.",
        _ => "An id is 1 to 64 visible ASCII characters.",
    };
}
