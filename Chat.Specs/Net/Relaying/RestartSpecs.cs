using Chat.Net.Packets;

namespace Chat.Specs.Net.Relaying;

public class RestartSpecs
{
    private const string Key = "0123456789abcdef0123456789abcdef";

    private readonly RelayRoom _before = new();

    [Test]
    public void A_name_is_kept_over_a_restart()
    {
        _before.Joins("ada");

        var stranger = _before.Restarts().Connects().AsksToJoin("ada");

        stranger.Hears<Refused>().Words.ShouldEndWith(" free in 30 s.");
    }

    [Test]
    public void A_member_gets_its_name_back_by_its_key_after_a_restart()
    {
        _before.Connects().AsksToJoinWith(Key);

        var back = _before.Restarts().Connects().AsksToJoinWith(Key);

        back.IsWelcomed().Welcome!.Nickname.ShouldBe("ada");
    }

    [Test]
    public void A_new_name_has_the_key_of_the_old_one_after_a_restart()
    {
        var ada = _before.Connects().AsksToJoinWith(Key);
        ada.Tells(new Rename("lovelace"));

        var back = _before.Restarts().Connects().AsksToJoinWith(Key, "lovelace");

        back.IsWelcomed().Welcome!.Nickname.ShouldBe("lovelace");
    }

    [Test]
    public void The_key_of_a_member_who_left_is_forgotten()
    {
        var ada = _before.Connects().AsksToJoinWith(Key);

        ada.Tells(new Leave());

        _before.Keys.ShouldBeEmpty();
    }

    [Test]
    public void The_key_of_a_name_that_was_given_up_is_forgotten()
    {
        var ada = _before.Connects().AsksToJoinWith(Key);

        ada.Tells(new Rename("lovelace"));

        _before.Keys.Keys.Select(name => name.Text).ShouldBe(["lovelace"]);
    }

    [Test]
    public void Asking_for_the_old_name_after_a_restart_a_member_gets_its_new_one()
    {
        _before.Connects().AsksToJoinWith(Key).Tells(new Rename("lovelace"));

        var back = _before.Restarts().Connects().AsksToJoinWith(Key);

        back.IsWelcomed().Welcome!.Nickname.ShouldBe("lovelace");
    }

    [Test]
    public void A_name_that_somebody_came_back_to_is_theirs_after_a_restart()
    {
        var ada = _before.Connects().AsksToJoinWith(Key);
        ada.Tells(new Rename("lovelace"));
        ada.Tells(new Leave());
        _before.Connects().AsksToJoinWith(Key);

        var back = _before.Restarts().Connects().AsksToJoinWith(Key);

        back.IsWelcomed().Welcome!.Nickname.ShouldBe("ada");
    }

    [Test]
    public void A_newcomer_after_a_restart_reads_what_was_said_before()
    {
        _before.Joins("ada").Says("hello");

        var bo = _before.Restarts().Joins("bo");

        bo.Lines.ShouldBe(["ada joined", "ada: hello", "bo joined"]);
    }

    [Test]
    public void A_member_who_was_away_for_longer_than_the_hold_has_left()
    {
        _before.Joins("ada");
        var room = _before.Restarts(seconds: 40);

        room.Passes(seconds: 1);

        room.Joins("bo").Lines.ShouldBe(["ada joined", "ada left (Lost)", "bo joined"]);
    }

    [Test]
    public void A_former_name_is_not_held_for_longer_than_its_owner_s()
    {
        _before.Connects().AsksToJoinWith(Key).Tells(new Rename("lovelace"));
        var room = _before.Restarts(seconds: 40);
        room.Passes(seconds: 1);

        room.Connects().AsksToJoin("ada").IsWelcomed().Welcome!.Nickname.ShouldBe("ada");
    }
}
