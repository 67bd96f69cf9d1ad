using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace Chat.Specs.ConsoleClient;

/// <summary>A clock that stands still, and tells what is waited for.</summary>
internal sealed class TimersSeen : FakeTimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _waits = [];
    private readonly SemaphoreSlim _more = new(0);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _waits.Enqueue(dueTime);
        _more.Release();
        return timer;
    }

    /// <summary>Somebody waits so long.</summary>
    public async Task ShouldSeeAsync(TimeSpan wait)
    {
        while (!_waits.Contains(wait) && await _more.WaitAsync(TimeSpan.FromSeconds(3)))
        {
        }
        _waits.ShouldContain(wait);
    }
}
