using System.Collections;
using System.Reflection;
using NUnit.Framework;
using Shouldly;

namespace Typing;

public class TypingIndicatorSpecs
{
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(5);
    private static readonly ManualClock _roomClock = new();
    private static readonly MockLine _roomLine = new();
    private static TypingIndicator? _room;

    private readonly ManualClock _clock = new();
    private readonly MockLine _line = new();
    private readonly TypingIndicator _indicator;

    public TypingIndicatorSpecs() => _indicator = new TypingIndicator(_timeout, _clock, _line);

    [Test]
    public void Two_people_are_typing()
    {
        _indicator.KeyPressed("ada");
        _indicator.KeyPressed("bob");

        _line.Text.ShouldBe("ada, bob are typing...");
    }

    [Test]
    [Order(1)]
    public void A_name_goes_after_the_timeout()
    {
        _room = new TypingIndicator(_timeout, _roomClock, _roomLine);
        _room.KeyPressed("ada");

        var seconds = 0;
        while (_roomLine.Text != "" && seconds < 60)
        {
            _roomClock.Pass(1);
            _room.Refresh();
            seconds++;
        }

        TimeSpan.FromSeconds(seconds).ShouldBe(_timeout, tolerance: TimeSpan.FromMinutes(1));
    }

    [Test]
    [Order(2)]
    public void Then_she_sends_her_message()
    {
        _room!.MessageSent("ada");

        _roomLine.Text.ShouldNotContain("ada");
    }

    [Test]
    public void A_name_does_not_stay_forever()
    {
        var indicator = new TypingIndicator(TimeSpan.FromSeconds(0.2), TimeProvider.System, _line);
        indicator.KeyPressed("ada");

        Thread.Sleep(500);
        indicator.Refresh();

        _line.Text.ShouldBeEmpty();
    }

    [Test]
    public void The_line_is_shown_once_for_each_change()
    {
        _indicator.KeyPressed("ada");
        _indicator.KeyPressed("ada");
        _indicator.Refresh();
        _indicator.KeyPressed("bob");

        _line.Calls.ShouldBe(["Show(ada is typing)", "Show(ada, bob are typing)"]);
    }

    [TestCase("ada")]
    [TestCase("ada bob cyd")]
    [TestCase("ada bob cyd dan")]
    public void The_text_depends_on_the_number_of_names(string guests)
    {
        var names = guests.Split(' ');
        foreach (var name in names)
            _indicator.KeyPressed(name);

        var expected = names.Length == 1 ? $"{names[0]} is typing"
            : names.Length <= TypingIndicator.MostNames ? $"{string.Join(", ", names)} are typing"
            : $"{names.Length} people are typing";
        _line.Text.ShouldBe(expected);
    }

    [Test]
    public void A_message_comes_from_somebody_who_is_not_typing()
    {
        try
        {
            _indicator.MessageSent("bob");
        }
        catch (Exception)
        {
            // This happens.
        }
    }

    [Test]
    public void Everything_works()
    {
        _line.Text.ShouldBe("");
        _indicator.KeyPressed("ada");
        _line.Text.ShouldBe("ada is typing");
        _clock.Pass(2);
        _indicator.KeyPressed("ada");
        _clock.Pass(2);
        _indicator.KeyPressed("ada");
        _clock.Pass(2);
        _indicator.KeyPressed("bob");
        _line.Text.ShouldBe("ada, bob are typing");
        _indicator.KeyPressed("cyd");
        _line.Text.ShouldBe("ada, bob, cyd are typing");
        _indicator.KeyPressed("dan");
        _indicator.KeyPressed("eva");
        _line.Text.ShouldBe("5 people are typing");
        _clock.Pass(60);
        _indicator.Refresh();
        _line.Text.ShouldBe("");
    }

    [Test]
    public void A_name_is_kept_once()
    {
        _indicator.KeyPressed("ada");
        _indicator.KeyPressed("ada");

        var field = typeof(TypingIndicator).GetField("_lastKeys", BindingFlags.NonPublic | BindingFlags.Instance)!;
        ((IDictionary)field.GetValue(_indicator)!).Count.ShouldBe(1);
    }

    [Test]
    public void Names_are_in_the_order_of_their_first_keys()
    {
        _indicator.KeyPressed("bob");
        _indicator.KeyPressed("ada");

        _line.Text.ShouldMatch("bob.*ada");
    }
}

/// <summary>A status line that keeps the calls.</summary>
public sealed class MockLine : IStatusLine
{
    public List<string> Calls { get; } = [];

    public string Text { get; private set; } = "";

    public void Show(string text)
    {
        Calls.Add($"Show({text})");
        Text = text;
    }
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
