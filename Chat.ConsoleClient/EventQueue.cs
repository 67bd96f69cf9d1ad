using System.Threading.Channels;
using Chat.ConsoleClient.Screen;

namespace Chat.ConsoleClient;

/// <summary>What has happened to a screen and is not handled yet. Any thread may add; one takes.</summary>
internal sealed class EventQueue
{
    private readonly Channel<Entry> _entries = Channel.CreateUnboundedPrioritized(
        new UnboundedPrioritizedChannelOptions<Entry> { SingleReader = true });

    private long _last;
    private bool _endedAtKey;
    private volatile TaskCompletionSource _key = new();

    public void Add(ScreenEvent happened)
    {
        _entries.Writer.TryWrite(new Entry(happened, Interlocked.Increment(ref _last)));
        if (IsKey(happened))
            _key.TrySetResult();
    }

    /// <summary>
    /// What the next frame shows: all that waits, but nothing after the keys, unless the frame before ended there, too.
    /// </summary>
    public IEnumerable<ScreenEvent> TakeForFrame()
    {
        (_endedAtKey, var goesOn) = (false, _endedAtKey);
        while (_entries.Reader.TryRead(out var next))
        {
            yield return next.Event;
            if (!goesOn && IsKey(next.Event) && !HasKey)
            {
                _endedAtKey = true;
                yield break;
            }
        }
    }

    /// <returns>False once it has ended and all of it is taken.</returns>
    public ValueTask<bool> WaitAsync() => _entries.Reader.WaitToReadAsync();

    /// <summary>Ends with a key, at once where one waits already.</summary>
    public Task WaitForKeyAsync()
    {
        _key = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return HasKey ? Task.CompletedTask : _key.Task;
    }

    /// <summary>Nothing more is added.</summary>
    public void End() => _entries.Writer.TryComplete();

    private bool HasKey => _entries.Reader.TryPeek(out var first) && IsKey(first.Event);

    private static bool IsKey(ScreenEvent happened) => happened is ScreenEvent.KeyPressed;

    /// <summary>The person's first, then the server's; each in the order in which they came.</summary>
    private readonly record struct Entry(ScreenEvent Event, long Number) : IComparable<Entry>
    {
        private bool IsFromServer => Event is ScreenEvent.ClientChanged;

        public int CompareTo(Entry other) => (IsFromServer, Number).CompareTo((other.IsFromServer, other.Number));
    }
}
