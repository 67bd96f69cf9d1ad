// Misconception: Whatever is drawn is waited, even nothing.
// Hint: What is the least wait?
// Killed by: Every_wait_is_between_half_and_all_of_its_greatest_by_a_draw_of_its_own
namespace Retrying;

/// <summary>
/// How long to wait before the next try to connect: longer and longer, and never quite as long as everybody else.
/// </summary>
/// <param name="first">The first wait, at most.</param>
/// <param name="longest">No wait is longer.</param>
/// <param name="chance">Draws from 0 up to, and without, 1.</param>
public sealed class Backoff(TimeSpan first, TimeSpan longest, Func<double> chance, TimeProvider time)
{
    private static readonly TimeSpan _steady = TimeSpan.FromSeconds(30);

    private TimeSpan _most = first;
    private DateTimeOffset? _connectedAt;

    /// <summary>There is a connection.</summary>
    public void Connected() => _connectedAt = time.GetUtcNow();

    /// <summary>There is none (any more): how long to wait.</summary>
    public TimeSpan Next()
    {
        if (_connectedAt is { } since && time.GetUtcNow() - since >= _steady)
            _most = first;
        _connectedAt = null;
        var wait = _most * chance();
        _most = _most * 2 < longest ? _most * 2 : longest;
        return wait;
    }
}
