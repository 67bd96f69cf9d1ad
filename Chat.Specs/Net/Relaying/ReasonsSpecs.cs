using Chat.Domain.Rules;
using Chat.Net.Packets;
using Chat.Net.Relaying;

namespace Chat.Specs.Net.Relaying;

public class ReasonsSpecs
{
    [Test]
    public void Every_rejection_of_the_room_has_a_reason_and_a_sentence() =>
        string.Join('\n', Enum.GetValues<RejectionReason>().Select(why => Reasons.Of(RefusedRequest.Say, "1", why))
            .Select(refused => $"{refused.Reason}: {refused.Words}")).ShouldBe("""
            NicknameEmpty: A name has at least one character.
            NicknameTooLong: A name has at most 20 characters.
            NicknameCharacter: A name is made of letters, digits and, inside it, - _ and the full stop.
            NicknameEdge: A name begins with a letter or digit and does not end with - _ or a full stop.
            NicknameReserved: This name is the chat's own.
            NicknameUnstable: This name has no settled form; please choose another.
            NicknameInUse: Someone in the room has this name already.
            TextEmpty: There is nothing to say in this text.
            TextTooLong: A text has at most 4,000 characters.
            TooManyLines: A text has at most 100 lines.
            BadId: An id is 1 to 64 visible ASCII characters.
            """);

    [Test]
    public void Every_goodbye_has_a_sentence()
    {
        var seconds = TimeSpan.FromSeconds(15);
        Bye[] goodbyes =
        [
            Reasons.Left, Reasons.Shutdown, Reasons.Crowded, Reasons.NotJoined(seconds), Reasons.Idle(seconds),
            Reasons.Behind(1_024), Reasons.Stalled(seconds),
        ];

        string.Join('\n', goodbyes.Select(bye => $"{bye.Reason}: {bye.Words}")).ShouldBe("""
            Left: Goodbye.
            Shutdown: The relay stops.
            Crowded: Too many connections have not joined; this is the oldest of them.
            Join: A connection joins within 15 s; this one did not.
            Idle: Nothing was heard from this client for 15 s.
            Slow: This client is more than 1024 bytes behind; it may resume.
            Slow: This client took no bytes for 15 s; it may resume.
            """);
    }

    [Test]
    public void A_join_is_refused_for_its_version_or_a_full_room() =>
        string.Join('\n', Reasons.Version.Words, Reasons.Full.Words).ShouldBe("""
            This relay speaks version 1 of the protocol; the client speaks another.
            The room is full.
            """);
}
