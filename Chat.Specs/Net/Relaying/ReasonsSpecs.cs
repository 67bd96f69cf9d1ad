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
            NicknameEmpty: Please enter a name.
            NicknameTooLong: Names can have at most 20 characters.
            NicknameCharacter: Use letters and digits; - _ . are allowed in the middle.
            NicknameEdge: A name must start and end with a letter or digit.
            NicknameReserved: That name is reserved.
            NicknameUnstable: That name can't be used; please choose another.
            NicknameInUse: That name is taken.
            NicknameAlike: That name looks like one in the room; please choose another.
            TextEmpty: The message is empty.
            TextTooLong: Message too long: the limit is 4,000 characters.
            TooManyLines: Message too long: the limit is 100 lines.
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
            Shutdown: The server is shutting down.
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

    [Test]
    public void A_name_that_is_free_at_any_moment_is_free_in_a_second() =>
        Reasons.NameReserved(RefusedRequest.Join, TimeSpan.FromSeconds(-0.4)).Words.ShouldEndWith(" free in 1 s.");
}
