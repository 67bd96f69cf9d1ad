using System.Text.RegularExpressions;

namespace Typing;

/// <summary>A status line, and the promised part of its text.</summary>
public sealed class FakeLine : IStatusLine
{
    public string Text { get; private set; } = "";

    /// <summary>The names on it, sorted, each as often as it is there.</summary>
    public string Names => string.Join(
        ' ', Regex.Matches(Text, @"\b(ada|bob|cyd|dan|eva)\b").Select(name => name.Value).Order());

    /// <summary>The numbers on it.</summary>
    public string Numbers => string.Join(' ', Regex.Matches(Text, @"\d+").Select(number => number.Value));

    public void Show(string text) => Text = text;
}

/// <summary>A clock that goes on when it is told to.</summary>
public sealed class ManualClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 2, 3, 4, 5, 6, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.UtcTicks;

    public void Pass(double seconds) => _now += TimeSpan.FromSeconds(seconds);
}
