namespace Retrying;

/// <summary>Counts the failures, and computes each wait from their number.</summary>
public sealed class Backoff
{
    private readonly TimeSpan _first;
    private readonly TimeSpan _longest;
    private readonly Func<double> _chance;
    private readonly TimeProvider _time;
    private int _failures;
    private long _since;
    private bool _isConnected;

    public Backoff(TimeSpan first, TimeSpan longest, Func<double> chance, TimeProvider time) =>
        (_first, _longest, _chance, _time) = (first, longest, chance, time);

    public void Connected()
    {
        _isConnected = true;
        _since = _time.GetTimestamp();
    }

    public TimeSpan Next()
    {
        if (_isConnected && _time.GetElapsedTime(_since).TotalSeconds >= 30)
            _failures = 0;
        _isConnected = false;
        var most = Math.Min(_first.TotalSeconds * Math.Pow(2, _failures++), _longest.TotalSeconds);
        return TimeSpan.FromTicks((long)Math.Round(most * (1 + _chance()) / 2 * TimeSpan.TicksPerSecond));
    }
}
