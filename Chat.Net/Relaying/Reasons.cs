using System.Text.Json;
using Chat.Domain.Rooms;
using Chat.Net.Packets;

namespace Chat.Net.Relaying;

/// <summary>The closed list of reasons on the wire, each with a sentence for a person (docs/PROTOCOL.md lists them).</summary>
internal static class Reasons
{
    public static Refused Version { get; } =
        new("join", null, "version", "This relay speaks version 1 of the protocol; the client speaks another.");

    public static Refused Full { get; } = new("join", null, "full", "The room is full.");

    public static Bye Left { get; } = new("left", "Goodbye.");

    public static Bye Shutdown { get; } = new("shutdown", "The relay stops.");

    public static Refused Of(string what, string? id, RejectionReason why) =>
        new(what, id, JsonNamingPolicy.CamelCase.ConvertName(why.ToString()), WordsFor(why));

    private static string WordsFor(RejectionReason why) => why switch
    {
        RejectionReason.NicknameEmpty => "A name has at least one character.",
        RejectionReason.NicknameTooLong => "A name has at most 20 characters.",
        RejectionReason.NicknameCharacter => "A name is made of letters, digits and, inside it, - _ and the full stop.",
        RejectionReason.NicknameEdge => "A name begins with a letter or digit and does not end with - _ or a full stop.",
        RejectionReason.NicknameReserved => "This name is the chat's own.",
        RejectionReason.NicknameUnstable => "This name has no settled form; please choose another.",
        RejectionReason.NicknameInUse => "Someone in the room has this name already.",
        RejectionReason.TextEmpty => "There is nothing to say in this text.",
        RejectionReason.TextTooLong => "A text has at most 4,000 characters.",
        RejectionReason.TooManyLines => "A text has at most 100 lines.",
        _ => "An id is 1 to 64 visible ASCII characters.",
    };
}
