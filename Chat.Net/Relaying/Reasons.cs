using Chat.Domain.Rules;
using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>Every reason that the relay gives, with its sentence for a person (docs/PROTOCOL.md lists them).</summary>
internal static class Reasons
{
    public static Bye Left { get; } = new(ByeReason.Left, "Goodbye.");

    public static Bye Shutdown { get; } = new(ByeReason.Shutdown, "The server is shutting down.");

    public static Bye Crowded { get; } =
        new(ByeReason.Crowded, "Too many connections have not joined; this is the oldest of them.");

    public static Refused Version { get; } =
        new(
            RefusedRequest.Join,
            null,
            RefusedReason.Version,
            $"This relay speaks version {Protocol.Version} of the protocol; the client speaks another.");

    public static Refused Full { get; } = new(RefusedRequest.Join, null, RefusedReason.Full, "The room is full.");

    public static Refused FullForNetwork { get; } = new(
        RefusedRequest.Join, null, RefusedReason.Full, "Too many are in the room from your address.");

    public static Refused TooFastForNetwork { get; } = new(
        RefusedRequest.Join,
        null,
        RefusedReason.Full,
        "Too many joined from your address just now; try again in a moment.");

    public static Refused DiskFull { get; } = new(
        RefusedRequest.Join, null, RefusedReason.DiskFull, "The server's disk is full; try again later.");

    public static Refused NotKept { get; } = new(
        RefusedRequest.Fetch, null, RefusedReason.NotKept, "The server keeps nothing from before this.");

    public static Refused NameReserved(RefusedRequest what, TimeSpan left) =>
        new(
            what,
            null,
            RefusedReason.NicknameInUse,
            "That name is reserved for someone who lost the connection; "
                + $"free in {Math.Max(1, Math.Ceiling(left.TotalSeconds))} s.");

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
        RejectionReason.NicknameEmpty => "Please enter a name.",
        RejectionReason.NicknameTooLong => "Names can have at most 20 characters.",
        RejectionReason.NicknameCharacter => "Use letters and digits; - _ . are allowed in the middle.",
        RejectionReason.NicknameEdge => "A name must start and end with a letter or digit.",
        RejectionReason.NicknameReserved => "That name is reserved.",
        RejectionReason.NicknameUnstable => "That name can't be used; please choose another.",
        RejectionReason.NicknameInUse => "That name is taken.",
        RejectionReason.NicknameAlike => "That name looks like one in the room; please choose another.",
        RejectionReason.TextEmpty => "The message is empty.",
        RejectionReason.TextTooLong => "Message too long: the limit is 4,000 characters.",
        RejectionReason.TooManyLines => "Message too long: the limit is 100 lines.",
        _ => "An id is 1 to 64 visible ASCII characters.",
    };
}
