using Chat.Domain.Messages;
using Chat.Domain.Nicknames;
using Chat.Domain.Rooms;
using Chat.Domain.Rules;

namespace Chat.Specs.Domain.Rooms;

public class RoomSpecs
{
    private static readonly Instant _now = new(1_000);
    private static readonly Instant _saidAt = new(900);
    private readonly Room _room = new();

    [Test]
    public void A_join_becomes_a_numbered_message()
    {
        var decisions = new[] { Join("ada"), Join("grace") };

        decisions.ShouldBe(
            [Decision.Accept(new Joined(1, _now, "ada")), Decision.Accept(new Joined(2, _now, "grace"))]);
    }

    [Test]
    public void A_name_in_use_is_rejected_regardless_of_case()
    {
        Join("ada");

        Join("ADA").ShouldBe(Decision.Reject(RejectionReason.NicknameInUse));
    }

    [Test]
    public void A_leave_frees_the_name()
    {
        Join("ada");

        var left = _room.Leave(Nickname.Parse("ada"), LeaveReason.Quit, _now);

        left.ShouldBe(new Left(2, _now, "ada", LeaveReason.Quit));
        Join("Ada").ShouldBe(Decision.Accept(new Joined(3, _now, "Ada")));
    }

    [TestCase("paypal", "p\u0430yp\u0430l")]
    [TestCase("PAYPAL", "p\u0430yp\u0430l")]
    [TestCase("Ian", "lan")]
    [TestCase("Arne", "Ame")]
    public void A_name_that_looks_like_one_in_the_room_is_rejected(string name, string alike)
    {
        Join(name);

        Join(alike).ShouldBe(Decision.Reject(RejectionReason.NicknameAlike));
    }

    [Test]
    public void A_rename_to_a_name_that_looks_like_another_s_is_rejected()
    {
        Join("paypal");
        Join("ada");

        Rename("ada", "p\u0430yp\u0430l").ShouldBe(Decision.Reject(RejectionReason.NicknameAlike));
    }

    [TestCase("s\u0443stem")]
    [TestCase("reIay")]
    public void A_name_that_looks_like_one_of_the_chat_s_own_is_rejected(string name)
    {
        Join(name).ShouldBe(Decision.Reject(RejectionReason.NicknameReserved));
    }

    [Test]
    public void A_rename_to_what_looks_like_one_of_the_chat_s_own_is_rejected()
    {
        Join("ada");

        Rename("ada", "s\u0443stem").ShouldBe(Decision.Reject(RejectionReason.NicknameReserved));
    }

    [TestCase("Ian", "IAN")]
    [TestCase("Ian", "Ian")]
    public void A_leave_frees_what_looked_like_the_name(string name, string leaving)
    {
        Join(name);

        _room.Leave(Nickname.Parse(leaving), LeaveReason.Quit, _now);

        Join("lan").ShouldBe(Decision.Accept(new Joined(3, _now, "lan")));
    }

    private Decision Rename(string who, string to) =>
        _room.Rename(Nickname.Parse(who), Nickname.Parse(to), _now);

    [Test]
    public void A_text_becomes_a_printable_message()
    {
        var said = Say("hello\u001b[2J", id: "1");

        said.ShouldBe(Decision.Accept(new Said(1, _now, "ada", "hello␛[2J", "1", _saidAt)));
    }

    [Test]
    public void A_duplicate_returns_its_number_and_changes_nothing()
    {
        Say("hello", id: "1");
        Say("hello, I am another", id: "1", who: "grace");

        var repeat = Say("hello again", id: "1");

        repeat.ShouldBe(new Decision.Duplicate(1));
        Say("next", id: "2").ShouldBe(Decision.Accept(new Said(3, _now, "ada", "next", "2", _saidAt)));
    }

    [TestCase(9_999, 1)]
    [TestCase(10_000, 10_002)]
    public void Ids_are_remembered_for_the_newest_10000_messages(int later, long answered)
    {
        Say("hello", id: "first");
        for (var i = 0; i < later; i++)
            Say("more", id: $"{i}");

        var again = Say("hello", id: "first");

        (again is Decision.Duplicate taken ? taken.Number : ((Decision.Accepted)again).Message.Number)
            .ShouldBe(answered);
    }

    [TestCase("6f9a-ID_1.2", 1, null)]
    [TestCase("x", 64, null)]
    [TestCase("x", 65, RejectionReason.BadId)]
    [TestCase("", 1, RejectionReason.BadId)]
    [TestCase("a b", 1, RejectionReason.BadId)]
    [TestCase("é", 1, RejectionReason.BadId)]
    public void An_id_is_up_to_64_visible_ascii_characters(string piece, int times, RejectionReason? why)
    {
        RefusalOf(Say("hello", string.Concat(Enumerable.Repeat(piece, times)))).ShouldBe(why);
    }

    [TestCase("!~", null)]
    [TestCase("\u007f", RejectionReason.BadId)]
    public void The_first_and_the_last_visible_character_are_fine_in_an_id(string id, RejectionReason? why)
    {
        RefusalOf(Say("hello", id)).ShouldBe(why);
    }

    [TestCase("", RejectionReason.TextEmpty)]
    [TestCase(" \n\t", RejectionReason.TextEmpty)]
    [TestCase("a b", null)]
    public void An_empty_text_is_rejected(string text, RejectionReason? why)
    {
        RefusalOf(Say(text, id: "1")).ShouldBe(why);
    }

    [TestCase("😀", 4_000, null)]
    [TestCase("😀", 4_001, RejectionReason.TextTooLong)]
    [TestCase("line\n", 99, null)]
    [TestCase("line\n", 100, RejectionReason.TooManyLines)]
    public void A_text_has_at_most_4000_scalars_and_100_lines(string piece, int times, RejectionReason? why)
    {
        RefusalOf(Say(string.Concat(Enumerable.Repeat(piece, times)), id: "1")).ShouldBe(why);
    }

    private static RejectionReason? RefusalOf(Decision decision) => (decision as Decision.Rejected)?.Why;

    private Decision Say(string text, string id, string who = "ada") =>
        _room.Say(Nickname.Parse(who), id, text, _saidAt, _now);

    private Decision Join(string nickname) => _room.Join(Nickname.Parse(nickname), _now);

    [Test]
    public void A_text_of_the_old_name_is_a_duplicate_under_the_new()
    {
        Join("ada");
        Say("hello", id: "1");
        _room.Rename(Nickname.Parse("ada"), Nickname.Parse("lovelace"), _now);

        var repeat = Say("hello", id: "1", who: "lovelace");

        repeat.ShouldBe(new Decision.Duplicate(2));
    }

    [Test]
    public void Ids_that_both_names_have_had_are_forgotten_once_each()
    {
        Say("hello", id: "1");
        Say("hello", id: "1", who: "lovelace");
        _room.Rename(Nickname.Parse("ada"), Nickname.Parse("lovelace"), _now);

        Should.NotThrow(() =>
        {
            for (var i = 0; i < 10_001; i++)
                Say("next", id: $"{i + 2}", who: "bo");
        });
    }
}
