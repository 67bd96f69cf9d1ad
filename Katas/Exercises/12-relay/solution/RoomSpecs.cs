using NUnit.Framework;
using Shouldly;

namespace Relaying;

public class RoomSpecs
{
    private readonly Room _room = new();

    [Test]
    public void Two_people_talk()
    {
        var ada = _room.Join("ada");
        var grace = _room.Join("grace");

        ada.Say("hello");
        grace.Say("hello yourself");

        ada.Read().ShouldBe(["ada joined", "grace joined", "ada: hello", "grace: hello yourself"]);
        grace.Read().ShouldBe(["ada joined", "grace joined", "ada: hello", "grace: hello yourself"]);
    }

    [Test]
    public void A_latecomer_reads_the_past_first()
    {
        var ada = _room.Join("ada");
        ada.Say("is anybody here?");
        ada.Read();

        var grace = _room.Join("grace");

        grace.Read().ShouldBe(["ada joined", "ada: is anybody here?", "grace joined"]);
        ada.Read().ShouldBe(["grace joined"]);
    }

    [Test]
    public void What_was_read_is_not_read_again()
    {
        var ada = _room.Join("ada");
        ada.Read().ShouldBe(["ada joined"]);

        ada.Read().ShouldBeEmpty();
        ada.Say("one");
        ada.Read().ShouldBe(["ada: one"]);
    }

    [Test]
    public void What_one_has_read_another_one_has_not()
    {
        var (ada, grace) = (_room.Join("ada"), _room.Join("grace"));

        ada.Read().Count.ShouldBe(2);

        grace.Read().Count.ShouldBe(2);
    }

    [Test]
    public void What_was_read_does_not_change()
    {
        var ada = _room.Join("ada");
        var read = ada.Read();

        ada.Say("more");
        ada.Read();

        read.ShouldBe(["ada joined"]);
    }

    [Test]
    public void A_guest_who_leaves_reads_up_to_their_leaving()
    {
        var (ada, grace) = (_room.Join("ada"), _room.Join("grace"));
        grace.Read();

        grace.Leave();
        ada.Say("alone");

        grace.Read().ShouldBe(["grace left"]);
        ada.Read().TakeLast(2).ShouldBe(["grace left", "ada: alone"]);
    }

    [Test]
    public void A_guest_who_has_left_cannot_speak()
    {
        var (ada, grace) = (_room.Join("ada"), _room.Join("grace"));
        grace.Leave();

        Should.Throw<InvalidOperationException>(() => grace.Say("ghost"));

        ada.Read().ShouldNotContain("grace: ghost");
    }

    [Test]
    public void Nobody_leaves_twice()
    {
        var (ada, grace) = (_room.Join("ada"), _room.Join("grace"));

        grace.Leave();
        grace.Leave();

        ada.Read().ShouldBe(["ada joined", "grace joined", "grace left"]);
    }

    [TestCase("ada")]
    [TestCase("ADA")]
    public void A_name_that_is_here_is_taken_and_nobody_hears_of_it(string name)
    {
        var ada = _room.Join("ada");

        Should.Throw<InvalidOperationException>(() => _room.Join(name));

        ada.Read().ShouldBe(["ada joined"]);
        _room.Present.ShouldBe(["ada"]);
    }

    [Test]
    public void A_name_is_free_again_when_its_owner_has_left()
    {
        _room.Join("ada").Leave();

        _room.Join("ada").Read().ShouldBe(["ada joined", "ada left", "ada joined"]);
    }

    [Test]
    public void A_guest_of_old_does_not_throw_out_a_new_one()
    {
        var old = _room.Join("ada");
        old.Leave();
        _room.Join("ada");

        old.Leave();

        _room.Present.ShouldBe(["ada"]);
    }

    [TestCase("")]
    [TestCase("   ")]
    public void Nothing_is_not_said(string text)
    {
        var ada = _room.Join("ada");

        ada.Say(text);

        ada.Read().ShouldBe(["ada joined"]);
    }

    [Test]
    public void A_text_is_relayed_as_it_was_said()
    {
        var ada = _room.Join("ada");
        ada.Read();

        ada.Say("  far  apart ");

        ada.Read().ShouldBe(["ada:   far  apart "]);
    }

    [Test]
    public void Guests_are_listed_in_the_order_in_which_they_came()
    {
        _room.Present.ShouldBeEmpty();
        var grace = _room.Join("grace");
        _room.Join("ada");
        var before = _room.Present;

        grace.Leave();
        _room.Join("barbara");

        before.ShouldBe(["grace", "ada"]);
        _room.Present.ShouldBe(["ada", "barbara"]);
    }

    [Test]
    public void Two_rooms_have_nothing_to_do_with_each_other()
    {
        _room.Join("ada").Say("here");

        new Room().Join("ada").Read().ShouldBe(["ada joined"]);
    }
}
