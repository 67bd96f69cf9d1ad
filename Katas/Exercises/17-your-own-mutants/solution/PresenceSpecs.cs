using NUnit.Framework;
using Shouldly;

namespace Presences;

public class PresenceSpecs
{
    private static readonly DateTime _start = new(2026, 3, 2, 8, 0, 0);

    private readonly Presence _ada = new("ada", _start);

    [TestCase(1)]
    [TestCase(4.9)]
    public void Somebody_who_has_just_joined_is_a_name(double minutes) => LabelAfter(minutes).ShouldBe("ada");

    [TestCase(5, "ada (idle 5 min)")]
    [TestCase(20, "ada (idle 20 min)")]
    [TestCase(59.9, "ada (idle 55 min)")]
    public void Somebody_is_idle_in_steps_of_five_minutes(double minutes, string label) =>
        LabelAfter(minutes).ShouldBe(label);

    [TestCase(60, "ada (away 1 h)")]
    [TestCase(179, "ada (away 2 h)")]
    [TestCase(24 * 60, "ada (away 24 h)")]
    public void Somebody_is_away_in_whole_hours(double minutes, string label) => LabelAfter(minutes).ShouldBe(label);

    [TestCase((24 * 60) + 0.1)]
    [TestCase(5000)]
    public void After_a_day_no_time_is_shown(double minutes) => LabelAfter(minutes).ShouldBe("ada (away)");

    [TestCase(2, "ada (lunch)")]
    [TestCase(20, "ada (lunch 20 min)")]
    [TestCase(120, "ada (lunch 2 h)")]
    public void A_note_is_shown(double minutes, string label)
    {
        _ada.SetNote("lunch");

        LabelAfter(minutes).ShouldBe(label);
    }

    [Test]
    public void Blanks_around_a_note_are_no_part_of_it()
    {
        _ada.SetNote("  tea  ");

        LabelAfter(minutes: 2).ShouldBe("ada (tea)");
    }

    [Test]
    public void A_note_is_cut()
    {
        _ada.SetNote("a walk, then to ada's");

        LabelAfter(minutes: 2).ShouldBe("ada (a walk, then to ada')");
    }

    [Test]
    public void A_key_is_a_sign()
    {
        _ada.Typed(_start.AddMinutes(10));

        LabelAfter(minutes: 12).ShouldBe("ada");
    }

    [Test]
    public void A_key_that_arrives_late_changes_nothing()
    {
        _ada.Typed(_start.AddMinutes(10));

        _ada.Typed(_start.AddMinutes(6));

        LabelAfter(minutes: 14).ShouldBe("ada");
    }

    [Test]
    public void A_message_is_a_sign_and_ends_the_note()
    {
        _ada.SetNote("tea");

        _ada.Sent(_start.AddMinutes(10));

        LabelAfter(minutes: 12).ShouldBe("ada");
    }

    [Test]
    public void A_clock_is_ahead()
    {
        _ada.Typed(_start.AddMinutes(10));

        LabelAfter(minutes: 9).ShouldBe("ada");
    }

    private string LabelAfter(double minutes) => _ada.LabelAt(_start.AddMinutes(minutes));
}
