namespace Pacing;

/// <summary>Whole tokens, and the time that has not become one yet.</summary>
public sealed class TokenBucket(int capacity, TimeSpan interval, TimeProvider time)
{
    private int _tokens = capacity;
    private TimeSpan _saved;
    private DateTimeOffset _last = time.GetUtcNow();

    public bool TryTake()
    {
        Look();
        return _tokens > 0 && _tokens-- > 0;
    }

    public TimeSpan UntilNext()
    {
        Look();
        return _tokens > 0 ? TimeSpan.Zero : interval - _saved;
    }

    private void Look()
    {
        var now = time.GetUtcNow();
        _saved += now - _last;
        _last = now;
        while (_tokens < capacity && _saved >= interval)
        {
            _tokens++;
            _saved -= interval;
        }
        if (_tokens == capacity)
            _saved = TimeSpan.Zero;
    }
}
