using Chat.Net.Packets;

namespace Chat.Specs.Net.Relaying;

internal sealed class RenameSpecs
{
    private readonly RelayRoom _room = new();
    private RoomClient _ada = null!;
    private RoomClient _grace = null!;

    [SetUp]
    public void Join()
    {
        _ada = _room.Joins("ada");
        _grace = _room.Joins("grace");
    }

    [Test]
    public void A_renamed_member_speaks_under_the_new_name()
    {
        _ada.Tells(new Rename("lovelace"));

        _ada.Says("hello");

        _grace.ShouldSee("lovelace: hello");
    }

    [Test]
    public void A_newcomer_is_told_the_new_name()
    {
        _ada.Tells(new Rename("lovelace"));

        var bo = _room.Joins("bo");

        bo.Present.ShouldBe(["bo", "grace", "lovelace"], ignoreOrder: true);
    }

    [TestCase("grace", RefusedReason.NicknameInUse)]
    [TestCase("a b", RefusedReason.NicknameCharacter)]
    [TestCase("gr\u0430ce", RefusedReason.NicknameAlike)]
    public void An_impossible_name_is_refused(string nickname, RefusedReason reason)
    {
        Should.NotThrow(() => _ada.Tells(new Rename(nickname)));

        _grace.Lines.Count.ShouldBe(2);
        var refused = _ada.Hears<Refused>();
        (refused.What, refused.Reason).ShouldBe((RefusedRequest.Rename, reason));
    }

    [Test]
    public void A_name_that_was_given_up_keeps_its_look()
    {
        _ada.Tells(new Rename("lovelace"));

        var other = _room.Connects().AsksToJoin("\u0430d\u0430");

        other.Hears<Refused>().Reason.ShouldBe(RefusedReason.NicknameAlike);
    }

    [Test]
    public void A_look_that_was_given_up_is_kept_from_other_members()
    {
        _ada.Tells(new Rename("lovelace"));

        _grace.Tells(new Rename("\u0430d\u0430"));

        _grace.Hears<Refused>().Reason.ShouldBe(RefusedReason.NicknameAlike);
    }

    [Test]
    public void A_member_may_spell_its_own_name_anew()
    {
        _ada.Tells(new Rename("Ada"));

        _grace.ShouldSee("ada is now Ada");
    }

    [Test]
    public void A_renamed_member_that_is_lost_leaves_under_the_new_name()
    {
        _ada.Tells(new Rename("lovelace"));

        Should.NotThrow(_ada.HangsUp);
        _room.Passes(seconds: 30);

        _grace.ShouldSee("lovelace left (Lost)");
    }

    [Test]
    public void Nobody_else_gets_the_old_name_at_once()
    {
        _ada.Tells(new Rename("lovelace"));

        var other = _room.Connects().AsksToJoin("ada");

        other.HearsNext().ShouldBeOfType<Refused>().Reason.ShouldBe(RefusedReason.NicknameInUse);
    }

    [Test]
    public void The_old_name_is_free_again_after_30_seconds()
    {
        _ada.Tells(new Rename("lovelace"));
        _room.Passes(seconds: 30);

        var other = _room.Connects().AsksToJoin("ada");

        other.HearsNext().ShouldBeOfType<Welcome>();
    }

    [Test]
    public void The_old_name_of_somebody_who_quit_is_free()
    {
        _ada.Tells(new Rename("lovelace"), new Leave());

        var other = _room.Connects().AsksToJoin("ada");

        other.HearsNext().ShouldBeOfType<Welcome>();
    }

    [Test]
    public void Asking_for_the_old_name_a_lost_member_gets_its_new_one()
    {
        _ada.Tells(new Rename("lovelace"));
        _ada.HangsUp();

        var back = _room.Connects().AsksToJoin("ada", was: _ada);

        back.HearsNext().ShouldBeOfType<Welcome>().Nickname.ShouldBe("lovelace");
    }

    [Test]
    public void After_two_renames_the_first_name_still_leads_to_the_member()
    {
        _ada.Tells(new Rename("lovelace"), new Rename("byron"));
        _ada.HangsUp();

        var back = _room.Connects().AsksToJoin("ada", was: _ada);

        back.HearsNext().ShouldBeOfType<Welcome>().Nickname.ShouldBe("byron");
    }

    [Test]
    public void A_kept_name_is_refused_to_another_member()
    {
        _ada.Tells(new Rename("lovelace"));

        _grace.Tells(new Rename("ada"));

        _grace.Lines.ShouldNotContain("grace is now ada");
    }

    [Test]
    public void A_member_may_take_its_old_name_back()
    {
        _ada.Tells(new Rename("lovelace"), new Rename("byron"), new Rename("ada"));

        _grace.ShouldSee("byron is now ada");
    }

    [Test]
    public void Another_spelling_gives_no_name_up()
    {
        _ada.Tells(new Rename("Ada"));
        _ada.HangsUp();
        RoomClient? back = null;

        var asking = Task.Run(() => back = _room.Connects().AsksToJoin("ada", was: _ada));

        asking.Wait(TimeSpan.FromSeconds(5)).ShouldBeTrue("the name leads to itself");

        back!.HearsNext().ShouldBeOfType<Welcome>().Nickname.ShouldBe("Ada");
    }

    [Test]
    public void A_rename_to_a_kept_name_says_when_it_is_free()
    {
        _grace.HangsUp();

        _ada.Tells(new Rename("grace"));

        _ada.Hears<Refused>().ShouldBe(new Refused(
            RefusedRequest.Rename,
            null,
            RefusedReason.NicknameInUse,
            "That name is reserved for someone who lost the connection; free in 30 s."));
    }

    [Test]
    public void A_new_name_is_told_to_whoever_runs_the_relay()
    {
        _ada.Tells(new Rename("lovelace"));

        _room.Journal[^1].Sentence.ShouldBe("ada is now lovelace");
    }
}
