namespace Retrying;

/// <summary>A sequence that never ends, started again when a connection held.</summary>
public sealed class Backoff(TimeSpan first, TimeSpan longest, Func<double> chance, TimeProvider time)
{
    private IEnumerator<TimeSpan> _waits = Waits(first, longest).GetEnumerator();
    private DateTimeOffset _steadyFrom = DateTimeOffset.MaxValue;

    public void Connected() => _steadyFrom = time.GetUtcNow().AddSeconds(30);

    public TimeSpan Next()
    {
        if (time.GetUtcNow() >= _steadyFrom)
            _waits = Waits(first, longest).GetEnumerator();
        _steadyFrom = DateTimeOffset.MaxValue;
        _waits.MoveNext();
        var half = _waits.Current / 2;
        return half + (half * chance());
    }

    private static IEnumerable<TimeSpan> Waits(TimeSpan first, TimeSpan longest)
    {
        for (var wait = first; wait < longest; wait *= 2)
            yield return wait;
        while (true)
            yield return longest;
    }
}
