namespace Chat.Domain.Messages;

/// <summary>
/// An immutable array that appends without copying, most of the time: a longer one shares the storage of the one it was
/// appended to. Only the first append to a given length may share; a second one copies.
/// </summary>
/// <remarks>
/// Ours, because the framework's ImmutableList is a tree: a million appends take it 2.7 s instead of 0.03 s, and 45 MiB
/// instead of 8 (measured in one run), while a client appends with every update, and its screen asks by index.
/// </remarks>
internal sealed class AppendOnlyArray<T>
{
    public static readonly AppendOnlyArray<T> Empty = new(new Storage([]), 0);

    private readonly Storage _storage;

    private AppendOnlyArray(Storage storage, int count) => (_storage, Count) = (storage, count);

    public int Count { get; }

    public ReadOnlySpan<T> Items => _storage.Items.AsSpan(0, Count);

    public AppendOnlyArray<T> Append(IReadOnlyList<T> more)
    {
        var storage = _storage;
        var count = Count + more.Count;
        if (count > storage.Items.Length || !storage.Claim(Count, count))
            storage = storage.CopyOf(Count, room: Math.Max(count, Count * 2), used: count);
        for (var i = 0; i < more.Count; i++)
            storage.Items[Count + i] = more[i];
        return new AppendOnlyArray<T>(storage, count);
    }

    private sealed class Storage(T[] items)
    {
        private int _used;

        public T[] Items => items;

        /// <summary>True for the one that may write after the first <paramref name="from"/> items.</summary>
        public bool Claim(int from, int to) => Interlocked.CompareExchange(ref _used, to, from) == from;

        public Storage CopyOf(int count, int room, int used)
        {
            var copy = new T[room];
            Array.Copy(items, copy, count);
            return new Storage(copy) { _used = used };
        }
    }
}
