using NUnit.Framework;
using Shouldly;

namespace Typing;

public class ReferenceSpecs
{
    private readonly ManualClock _clock = new();
    private readonly FakeLine _line = new();
    private readonly TypingIndicator _indicator;

    public ReferenceSpecs() => _indicator = IndicatorOn(_line);

    [TestCase("ada")]
    [TestCase("ada bob")]
    [TestCase("ada bob cyd")]
    public void One_to_three_names_are_on_the_line(string names)
    {
        Type(names);

        _line.Names.ShouldBe(names);
    }

    [TestCase("ada bob cyd dan", "4")]
    [TestCase("ada bob cyd dan eva", "5")]
    public void Four_or_more_are_a_number_without_names(string names, string number)
    {
        Type(names);

        _line.Numbers.ShouldBe(number);
        _line.Names.ShouldBe("");
    }

    [Test]
    public void A_number_becomes_names_again()
    {
        Type("ada bob cyd dan");

        _indicator.MessageSent("bob");

        _line.Names.ShouldBe("ada cyd dan");
    }

    [Test]
    public void A_name_is_there_once()
    {
        Type("ada bob ada ada");

        _line.Names.ShouldBe("ada bob");
    }

    [Test]
    public void The_line_is_empty_before_the_first_key()
    {
        _indicator.Refresh();

        _line.Text.ShouldBe("");
    }

    [Test]
    public void The_line_is_empty_when_the_last_one_sends()
    {
        Type("ada");

        _indicator.MessageSent("ada");

        _line.Text.ShouldBe("");
    }

    [Test]
    public void A_name_stays_for_the_whole_timeout()
    {
        Type("ada");

        RefreshAfter(9.9);

        _line.Names.ShouldBe("ada");
    }

    [Test]
    public void A_name_is_gone_a_second_after_the_timeout()
    {
        Type("ada");

        RefreshAfter(11);

        _line.Text.ShouldBe("");
    }

    [Test]
    public void A_name_that_is_gone_comes_back_with_the_next_key()
    {
        Type("ada");
        RefreshAfter(60);

        Type("ada");

        _line.Names.ShouldBe("ada");
    }

    [Test]
    public void Every_key_starts_the_timeout_anew()
    {
        Type("ada");
        RefreshAfter(7);
        Type("ada");

        RefreshAfter(7);

        _line.Names.ShouldBe("ada");
    }

    [Test]
    public void A_key_counts_for_its_name_alone()
    {
        Type("ada bob");
        RefreshAfter(7);
        Type("bob");

        RefreshAfter(7);

        _line.Names.ShouldBe("bob");
    }

    [TestCase("ada", "bob cyd")]
    [TestCase("cyd", "ada bob")]
    public void A_message_ends_typing_for_its_name_alone(string name, string others)
    {
        Type("ada bob cyd");

        _indicator.MessageSent(name);

        _line.Names.ShouldBe(others);
    }

    [Test]
    public void A_message_from_somebody_who_is_not_typing_changes_nothing()
    {
        Type("ada");

        Should.NotThrow(() => _indicator.MessageSent("bob"));

        _line.Names.ShouldBe("ada");
    }

    [Test]
    public void A_message_after_the_timeout_changes_nothing()
    {
        Type("ada");
        RefreshAfter(60);

        Should.NotThrow(() => _indicator.MessageSent("ada"));

        _line.Text.ShouldBe("");
    }

    [Test]
    public void Two_indicators_have_nothing_to_do_with_each_other()
    {
        var otherLine = new FakeLine();
        var other = IndicatorOn(otherLine);
        Type("ada");

        other.KeyPressed("bob");
        _indicator.Refresh();

        (_line.Names, otherLine.Names).ShouldBe(("ada", "bob"));
    }

    private TypingIndicator IndicatorOn(FakeLine line) => new(TimeSpan.FromSeconds(10), _clock, line);

    private void Type(string names) => Array.ForEach(names.Split(' '), _indicator.KeyPressed);

    private void RefreshAfter(double seconds)
    {
        _clock.Pass(seconds);
        _indicator.Refresh();
    }
}
