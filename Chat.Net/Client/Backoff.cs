namespace Chat.Net.Client;

/// <summary>
/// How long to wait before the next try: doubled each time up to the longest, and between a half and the whole of that
/// by chance ("equal jitter": M. Brooker, Exponential Backoff and Jitter, 2015).
/// </summary>
/// <param name="chance">From 0 to 1.</param>
internal sealed class Backoff(TimeSpan first, TimeSpan longest, Func<double> chance)
{
    private int _tries;

    public TimeSpan Next() =>
        TimeSpan.FromTicks(Math.Min(longest.Ticks, first.Ticks << Math.Min(_tries++, 20))) * (0.5 + (chance() / 2));

    public void Reset() => _tries = 0;
}
