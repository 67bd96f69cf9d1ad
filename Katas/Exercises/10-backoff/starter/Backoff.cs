namespace Retrying;

/// <summary>
/// How long to wait before the next try to connect: longer and longer, and never quite as long as everybody else.
/// </summary>
/// <param name="first">The first wait, at most.</param>
/// <param name="longest">No wait is longer.</param>
/// <param name="chance">Draws from 0 up to, and without, 1.</param>
public sealed class Backoff(TimeSpan first, TimeSpan longest, Func<double> chance, TimeProvider time)
{
    /// <summary>There is a connection.</summary>
    public void Connected()
    {
    }

    /// <summary>There is none (any more): how long to wait.</summary>
    public TimeSpan Next() => TimeSpan.Zero;
}
