using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Chat.Specs.ConsoleClient;

/// <summary>A clock that stands still, and tells what is waited for.</summary>
internal sealed class TimersSeen : FakeTimeProvider
{
    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Somebody waits so long.</summary>
    public async Task ShouldSeeAsync(TimeSpan wait)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        var seen = new List<TimeSpan>();
        try
        {
            while (!seen.Contains(wait))
                seen.Add(await _waits.Reader.ReadAsync(patience.Token));
        }
        catch (OperationCanceledException)
        {
        }
        seen.ShouldContain(wait);
    }
}
