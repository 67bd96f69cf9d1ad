using Microsoft.Extensions.Time.Testing;

namespace Chat.Specs.Net.Hosting;

/// <summary>A clock that stands still, and knows when somebody looks at it.</summary>
internal sealed class WatchedTime : FakeTimeProvider
{
    [ThreadStatic]
    private static bool _isTimestamp;

    public Action Looked { get; set; } = () => { };

    public override DateTimeOffset GetUtcNow()
    {
        if (!_isTimestamp)
            Looked();
        return base.GetUtcNow();
    }

    /// <summary>Whoever looks at the stopwatch does not look at the clock.</summary>
    public override long GetTimestamp()
    {
        _isTimestamp = true;
        var timestamp = base.GetTimestamp();
        _isTimestamp = false;
        return timestamp;
    }
}
