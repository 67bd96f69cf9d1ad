using NUnit.Framework;
using Shouldly;

namespace Presences;

public class PresenceSpecs
{
    private static readonly DateTime _start = new(2026, 3, 2, 8, 0, 0);

    private readonly Presence _ada = new("ada", _start);

    [Test]
    public void Somebody_who_has_just_joined_is_a_name() => LabelAfter(minutes: 1).ShouldBe("ada");

    [Test]
    public void Somebody_is_idle() => LabelAfter(minutes: 20).ShouldContain("idle");

    [Test]
    public void Somebody_is_away() => LabelAfter(minutes: 180).ShouldContain("away");

    [Test]
    public void After_some_days_no_time_is_shown() => LabelAfter(minutes: 5000).ShouldBe("ada (away)");

    [Test]
    public void A_note_is_shown()
    {
        _ada.SetNote("lunch");

        LabelAfter(minutes: 2).ShouldBe("ada (lunch)");
    }

    [Test]
    public void A_note_is_cut()
    {
        _ada.SetNote("a long walk, and then home again");

        LabelAfter(minutes: 2).Length.ShouldBeLessThan(50);
    }

    [Test]
    public void A_key_is_a_sign()
    {
        _ada.Typed(_start.AddMinutes(10));

        LabelAfter(minutes: 12).ShouldStartWith("ada");
    }

    [Test]
    public void A_message_is_a_sign()
    {
        _ada.SetNote("tea");

        Should.NotThrow(() => _ada.Sent(_start.AddMinutes(3)));
    }

    [Test]
    public void A_clock_is_ahead()
    {
        _ada.Typed(_start.AddMinutes(10));

        LabelAfter(minutes: 9).ShouldBe("ada");
    }

    private string LabelAfter(double minutes) => _ada.LabelAt(_start.AddMinutes(minutes));
}
