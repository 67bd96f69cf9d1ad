using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Chat.ConsoleClient.Screen;

namespace Chat.ConsoleClient;

/// <summary>What has happened to a screen and is not handled yet. Any thread may add; one takes.</summary>
internal sealed class EventQueue
{
    private readonly Channel<Entry> _entries = Channel.CreateUnboundedPrioritized(
        new UnboundedPrioritizedChannelOptions<Entry> { SingleReader = true });

    private long _last;
    private volatile TaskCompletionSource _key = new();

    public void Add(ScreenEvent happened)
    {
        _entries.Writer.TryWrite(new Entry(happened, Interlocked.Increment(ref _last)));
        if (IsKey(happened))
            _key.TrySetResult();
    }

    public bool TryTake([NotNullWhen(true)] out ScreenEvent? next)
    {
        var isThere = _entries.Reader.TryRead(out var first);
        next = first.Event;
        return isThere;
    }

    /// <summary>What the next frame shows: all that waits, but nothing after the keys.</summary>
    public IEnumerable<ScreenEvent> TakeForFrame()
    {
        while (TryTake(out var next))
        {
            yield return next;
            if (IsKey(next) && !HasKey)
                yield break;
        }
    }

    /// <returns>False once it has ended and all of it is taken.</returns>
    public ValueTask<bool> WaitAsync() => _entries.Reader.WaitToReadAsync();

    /// <summary>Whether a key is the next to be taken.</summary>
    public bool HasKey => _entries.Reader.TryPeek(out var first) && IsKey(first.Event);

    public static bool IsKey(ScreenEvent happened) => happened is ScreenEvent.KeyPressed;

    /// <summary>Ends with a key, at once where one waits already.</summary>
    public Task WaitForKeyAsync()
    {
        _key = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return HasKey ? Task.CompletedTask : _key.Task;
    }

    /// <summary>Nothing more is added.</summary>
    public void End() => _entries.Writer.TryComplete();

    /// <summary>The person's first, then the server's; each in the order in which they came.</summary>
    private readonly record struct Entry(ScreenEvent Event, long Number) : IComparable<Entry>
    {
        private bool IsFromServer => Event is ScreenEvent.ClientChanged;

        public int CompareTo(Entry other) => (IsFromServer, Number).CompareTo((other.IsFromServer, other.Number));
    }
}
