using Chat.Domain.Messages;
using Chat.Domain.Nicknames;
using Chat.Domain.Rooms;
using Chat.Domain.Rules;

namespace Chat.Specs.Domain.Rooms;

public class RestoredRoomSpecs
{
    private static readonly Instant _now = new(1_000);
    private readonly Room _room = new();

    [Test]
    public void A_restored_room_counts_on()
    {
        _room.Restore(new Joined(7, _now, "ada"));

        _room.Join(Nickname.Parse("grace"), _now).ShouldBe(Decision.Accept(new Joined(8, _now, "grace")));
    }

    [Test]
    public void A_restored_room_has_those_who_joined()
    {
        _room.Restore(new Joined(1, _now, "ada"));

        Present.ShouldBe("ada");
    }

    [Test]
    public void A_restored_room_has_nobody_who_left()
    {
        _room.Restore(new Joined(1, _now, "ada"));
        _room.Restore(new Left(2, _now, "ada", LeaveReason.Quit));

        Present.ShouldBe("");
    }

    [Test]
    public void A_restored_room_knows_the_new_name()
    {
        _room.Restore(new Joined(1, _now, "ada"));
        _room.Restore(new Renamed(2, _now, "ada", "lovelace"));

        Present.ShouldBe("lovelace");
    }

    [Test]
    public void A_text_from_before_is_a_duplicate_in_a_restored_room()
    {
        _room.Restore(new Said(1, _now, "ada", "hello", "a1", _now));

        _room.Say(Nickname.Parse("ada"), "a1", "hello", _now, _now).ShouldBe(new Decision.Duplicate(1));
    }

    [Test]
    public void A_text_from_before_a_rename_is_a_duplicate_in_a_restored_room()
    {
        _room.Restore(new Said(1, _now, "ada", "hello", "a1", _now));
        _room.Restore(new Renamed(2, _now, "ada", "lovelace"));

        _room.Say(Nickname.Parse("lovelace"), "a1", "hello", _now, _now).ShouldBe(new Decision.Duplicate(1));
    }

    [Test]
    public void An_id_that_stands_twice_is_that_of_the_newer_message()
    {
        _room.Restore(new Said(1, _now, "ada", "hello", "a1", _now));
        Should.NotThrow(() => _room.Restore(new Said(2, _now, "ada", "hello", "a1", _now)));

        _room.Say(Nickname.Parse("ada"), "a1", "hello", _now, _now).ShouldBe(new Decision.Duplicate(2));
    }

    [Test]
    public void A_message_of_a_kind_from_the_future_keeps_its_number()
    {
        Should.NotThrow(() => _room.Restore(new UnknownMessage(7, _now, "waved")));

        _room.LastNumber.ShouldBe(7);
    }

    private string Present => string.Join(' ', _room.Present.Select(nickname => nickname.Text));

    [Test]
    public void A_name_that_looks_like_two_restored_ones_is_rejected_until_both_have_left()
    {
        foreach (var name in new[] { "paypal", "p\u0430ypal" })
            _room.Restore(Nickname.Parse(name));

        var answers = new[] { "paypal", "p\u0430ypal" }.Select(leaving =>
        {
            _room.Leave(Nickname.Parse(leaving), LeaveReason.Quit, _now);
            return _room.Join(Nickname.Parse("payp\u0430l"), _now);
        });

        answers.ShouldBe([
            Decision.Reject(RejectionReason.NicknameAlike),
            Decision.Accept(new Joined(3, _now, "payp\u0430l")),
        ]);
    }
}
