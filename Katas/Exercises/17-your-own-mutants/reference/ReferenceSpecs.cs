using NUnit.Framework;
using Shouldly;

namespace Presences;

public class ReferenceSpecs
{
    private static readonly DateTime _midnight = new(2025, 12, 31);

    private readonly Presence _bob = new("bob", _midnight);

    [TestCase("00:00:00")]
    [TestCase("00:04:59")]
    public void A_name_stands_alone_before_five_minutes(string time) => Label(time).ShouldBe("bob");

    [TestCase("00:05:00", "idle 5 min")]
    [TestCase("00:09:59", "idle 5 min")]
    [TestCase("00:10:00", "idle 10 min")]
    [TestCase("00:58:00", "idle 55 min")]
    [TestCase("01:00:00", "away 1 h")]
    [TestCase("01:59:59", "away 1 h")]
    [TestCase("07:30:00", "away 7 h")]
    [TestCase("1.00:00:00", "away 24 h")]
    public void Time_is_shown_from_five_minutes_to_a_day(string time, string status) =>
        Label(time).ShouldBe($"bob ({status})");

    [TestCase("1.00:00:01")]
    [TestCase("400.00:00:00")]
    public void No_time_is_shown_after_a_day(string time) => Label(time).ShouldBe("bob (away)");

    [TestCase("00:00:30", "bob (at the door)")]
    [TestCase("00:33:00", "bob (at the door 30 min)")]
    [TestCase("03:59:00", "bob (at the door 3 h)")]
    [TestCase("2.00:00:00", "bob (at the door)")]
    public void A_note_replaces_the_words(string time, string label)
    {
        _bob.SetNote("at the door");

        Label(time).ShouldBe(label);
    }

    [Test]
    public void A_note_has_no_blanks_around_it()
    {
        _bob.SetNote(" \tat home ");

        Label("00:01").ShouldBe("bob (at home)");
    }

    [TestCase("")]
    [TestCase("   ")]
    public void A_blank_note_is_none(string blank)
    {
        _bob.SetNote("at home");

        _bob.SetNote(blank);

        Label("00:01").ShouldBe("bob");
        Label("00:05").ShouldBe("bob (idle 5 min)");
    }

    [TestCase(19, 19)]
    [TestCase(20, 20)]
    [TestCase(21, 20)]
    [TestCase(200, 20)]
    public void A_note_has_twenty_characters_at_most(int length, int shown)
    {
        _bob.SetNote("a" + new string('b', length - 1));

        Label("00:01").ShouldBe($"bob (a{new string('b', shown - 1)})");
    }

    [Test]
    public void A_note_outlives_a_key()
    {
        _bob.SetNote("at home");

        _bob.Typed(At("01:00"));

        Label("01:01").ShouldBe("bob (at home)");
    }

    [Test]
    public void Time_counts_from_the_latest_key()
    {
        _bob.Typed(At("01:00"));
        _bob.Typed(At("02:00"));

        Label("02:04").ShouldBe("bob");
        Label("02:07").ShouldBe("bob (idle 5 min)");
    }

    [Test]
    public void An_older_sign_that_arrives_later_does_not_count()
    {
        _bob.Typed(At("02:00"));
        _bob.Typed(At("01:00"));
        _bob.Sent(At("01:30"));

        Label("02:04").ShouldBe("bob");
    }

    [Test]
    public void A_message_is_a_sign()
    {
        _bob.Sent(At("03:00"));

        Label("03:20").ShouldBe("bob (idle 20 min)");
    }

    [Test]
    public void A_message_ends_the_note()
    {
        _bob.SetNote("at home");

        _bob.Sent(At("00:10"));

        Label("00:11").ShouldBe("bob");
        Label("00:20").ShouldBe("bob (idle 10 min)");
    }

    [Test]
    public void A_message_that_arrives_late_ends_the_note_as_well()
    {
        _bob.Typed(At("00:10"));
        _bob.SetNote("at home");

        _bob.Sent(At("00:05"));

        Label("00:11").ShouldBe("bob");
    }

    [Test]
    public void A_sign_from_the_future_is_a_sign()
    {
        _bob.Typed(At("03:00"));

        Label("01:00").ShouldBe("bob");
        _bob.SetNote("at home");
        Label("01:00").ShouldBe("bob (at home)");
    }

    private static DateTime At(string time) => _midnight + TimeSpan.Parse(time);

    private string Label(string time) => _bob.LabelAt(At(time));
}
