using System.Text.RegularExpressions;
using NUnit.Framework;
using Shouldly;

namespace Typing;

public class TypingIndicatorSpecs
{
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(5);

    private readonly ManualClock _clock = new();
    private readonly FakeLine _line = new();
    private readonly TypingIndicator _indicator;

    public TypingIndicatorSpecs() => _indicator = new TypingIndicator(_timeout, _clock, _line);

    [Test]
    public void Three_names_are_on_the_line()
    {
        PressKeys("ada", "bob", "cyd");

        _line.Names.ShouldBe(["ada", "bob", "cyd"], ignoreOrder: true);
    }

    [Test]
    public void Four_people_are_a_number()
    {
        PressKeys("ada", "bob", "cyd", "dan");

        _line.Text.ShouldContain("4");
        _line.Names.ShouldBeEmpty();
    }

    [Test]
    public void A_name_is_on_the_line_once()
    {
        PressKeys("ada", "ada");

        _line.Names.ShouldBe(["ada"]);
    }

    [Test]
    public void A_name_stays_until_the_timeout()
    {
        PressKeys("ada");

        Pass(4.9);

        _line.Names.ShouldBe(["ada"]);
    }

    [Test]
    public void A_name_is_gone_a_second_after_the_timeout()
    {
        PressKeys("ada");

        Pass(6);

        _line.Text.ShouldBeEmpty();
    }

    [Test]
    public void Every_key_starts_the_timeout_anew()
    {
        PressKeys("ada");
        Pass(3);
        PressKeys("ada");

        Pass(3);

        _line.Names.ShouldBe(["ada"]);
    }

    [Test]
    public void A_key_counts_for_its_name_alone()
    {
        PressKeys("ada");
        Pass(3);
        PressKeys("bob");

        Pass(3);

        _line.Names.ShouldBe(["bob"]);
    }

    [Test]
    public void A_message_ends_typing_for_its_name_alone()
    {
        PressKeys("ada", "bob");

        _indicator.MessageSent("ada");

        _line.Names.ShouldBe(["bob"]);
    }

    [Test]
    public void A_message_without_a_key_changes_nothing()
    {
        PressKeys("ada");

        Should.NotThrow(() => _indicator.MessageSent("bob"));

        _line.Names.ShouldBe(["ada"]);
    }

    [Test]
    public void Two_indicators_have_nothing_to_do_with_each_other()
    {
        var line = new FakeLine();
        var other = new TypingIndicator(_timeout, _clock, line);
        PressKeys("ada");

        other.KeyPressed("bob");

        line.Names.ShouldBe(["bob"]);
    }

    private void PressKeys(params string[] names) => Array.ForEach(names, _indicator.KeyPressed);

    private void Pass(double seconds)
    {
        _clock.Pass(seconds);
        _indicator.Refresh();
    }
}

/// <summary>A status line that shows the last text.</summary>
public sealed class FakeLine : IStatusLine
{
    public string Text { get; private set; } = "";

    public IEnumerable<string> Names => Regex.Matches(Text, @"\b(ada|bob|cyd|dan)\b").Select(name => name.Value);

    public void Show(string text) => Text = text;
}

/// <summary>A clock that goes on when a spec says so.</summary>
public sealed class ManualClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.UtcTicks;

    public void Pass(double seconds) => _now += TimeSpan.FromSeconds(seconds);
}
