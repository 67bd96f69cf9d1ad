namespace Katas.Learning.Training;

/// <summary>Waits until nothing has happened for a while, and tells it once.</summary>
internal sealed class Debouncer : IDisposable
{
    private readonly TimeSpan _after;
    private readonly ITimer _timer;

    public Debouncer(TimeSpan after, Action tell, TimeProvider time) =>
        (_after, _timer) =
            (after, time.CreateTimer(_ => tell(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));

    /// <summary>Something happened.</summary>
    public void Touch() => _timer.Change(_after, Timeout.InfiniteTimeSpan);

    public void Dispose() => _timer.Dispose();
}
