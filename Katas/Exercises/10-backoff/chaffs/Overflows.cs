// Misconception: The greatest wait is two to the power of the tries.
// Hint: What comes after many, many tries?
// Killed by: However_often_it_is_asked_a_wait_is_one_of_the_longest
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

    private int _tries;
    private TimeSpan _most = first;
    private DateTimeOffset? _connectedAt;

    /// <summary>There is a connection.</summary>
    public void Connected() => _connectedAt = time.GetUtcNow();

    /// <summary>There is none (any more): how long to wait.</summary>
    public TimeSpan Next()
    {
        if (_connectedAt is { } since && time.GetUtcNow() - since >= _steady)
            _tries = 0;
        _connectedAt = null;
        _most = first * (1 << _tries++);
        _most = _most < longest ? _most : longest;
        var wait = _most * (0.5 + (chance() / 2));
        return wait;
    }
}
