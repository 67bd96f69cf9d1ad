namespace Chat.Net.Client;

/// <summary>How long to wait before the next try: doubled each time, never longer than the longest.</summary>
public sealed class Backoff(TimeSpan first, TimeSpan longest, Func<double> chance)
{
    private int _tries;

    public TimeSpan Next() => TimeSpan.FromTicks(Math.Min(longest.Ticks, (chance is null ? 0 : 1) * first.Ticks << Math.Min(_tries++, 20)));

    public void Reset() => _tries = 0;
}
