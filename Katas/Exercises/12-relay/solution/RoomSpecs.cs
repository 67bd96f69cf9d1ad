using NUnit.Framework;
using Shouldly;

namespace Relaying;

/// <summary>The inner loop of the inner layer: what the room decides, without a line of text.</summary>
public class RoomSpecs
{
    private readonly Room _room = new();
    private readonly FakeDelivery _toAda = new();
    private readonly FakeDelivery _toGrace = new();

    [Test]
    public void Guests_are_told_who_joins()
    {
        _room.Join("ada", _toAda);
        _room.Join("grace", _toGrace);

        _toAda.Delivered.ShouldBe(["ada joined", "grace joined"]);
    }

    [Test]
    public void All_guests_are_told_what_one_says()
    {
        var ada = Join("ada", _toAda);
        Join("grace", _toGrace);

        ada.Say("hi");

        _toAda.Delivered.Last().ShouldBe("ada said 'hi'");
        _toGrace.Delivered.Last().ShouldBe("ada said 'hi'");
    }

    [Test]
    public void A_newcomer_is_told_the_past_first_and_nobody_else_is()
    {
        Join("ada", _toAda).Say("hi");

        Join("grace", _toGrace);

        _toAda.Delivered.ShouldBe(["ada joined", "ada said 'hi'", "grace joined"]);
        _toGrace.Delivered.ShouldBe(_toAda.Delivered);
    }

    [Test]
    public void The_others_are_told_who_leaves()
    {
        Join("ada", _toAda);

        Join("grace", _toGrace).Leave();

        _toAda.Delivered.Last().ShouldBe("grace left");
    }

    [Test]
    public void A_guest_who_has_left_is_told_nothing()
    {
        var ada = Join("ada", _toAda);
        Join("grace", _toGrace).Leave();

        ada.Say("alone");

        _toGrace.Delivered.ShouldBe(["ada joined", "grace joined"]);
    }

    [TestCase("ada")]
    [TestCase("ADA")]
    public void A_name_in_the_room_is_taken(string name)
    {
        Join("ada", _toAda);

        _room.Join(name, _toGrace).ShouldBeNull();

        _toAda.Delivered.ShouldBe(["ada joined"]);
        _toGrace.Delivered.ShouldBeEmpty();
    }

    [TestCase("")]
    [TestCase("   ")]
    public void Silence_is_not_told(string text)
    {
        Join("ada", _toAda).Say(text);

        _toAda.Delivered.ShouldBe(["ada joined"]);
    }

    [Test]
    public void A_guest_who_has_left_cannot_speak()
    {
        Join("ada", _toAda);
        var grace = Join("grace", _toGrace);
        grace.Leave();

        Should.Throw<InvalidOperationException>(() => grace.Say("boo"));

        _toAda.Delivered.Last().ShouldBe("grace left");
    }

    [Test]
    public void A_guest_who_leaves_again_does_not_take_a_namesake_along()
    {
        var old = Join("grace", _toGrace);
        old.Leave();
        Join("ada", _toAda);
        Join("grace", new FakeDelivery());

        old.Leave();

        _toAda.Delivered.Last().ShouldBe("grace joined");
        _room.Join("grace", new FakeDelivery()).ShouldBeNull();
    }

    [Test]
    public void A_guest_behind_a_broken_way_is_in_nobodys_way()
    {
        var ada = Join("ada", _toAda);
        Join("grace", _toGrace);
        _toAda.IsBroken = true;

        Should.NotThrow(() => ada.Say("hi"));

        _toGrace.Delivered.Last().ShouldBe("ada said 'hi'");
    }

    private Guest Join(string name, IDelivery delivery) => _room.Join(name, delivery).ShouldNotBeNull();
}
