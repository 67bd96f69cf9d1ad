namespace Katas.Training;

/// <summary>Waits until nothing has happened for a while, and tells it once.</summary>
public sealed class Quiet : IDisposable
{
    private readonly ITimer _timer;

    public Quiet(TimeSpan after, Action tell, TimeProvider time) => _timer = time.CreateTimer(_ => tell(), null, Timeout.InfiniteTimeSpan, after);

    /// <summary>Something happened.</summary>
    public void Touch()
    {
    }

    public void Dispose() => _timer.Dispose();
}
