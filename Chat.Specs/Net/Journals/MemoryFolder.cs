using System.Collections.Concurrent;
using System.Text;
using Chat.Net.Journals;

namespace Chat.Specs.Net.Journals;

/// <summary>
/// A folder in memory, whose files can be damaged, on a disk that a system writes to when it is told to flush, and
/// whose power can go.
/// </summary>
internal sealed class MemoryFolder : IFolder
{
    private readonly ConcurrentDictionary<string, MemoryFile> _files = [];
    private Dictionary<string, MemoryFile> _entriesOnDisk = [];

    public IReadOnlyList<string> Names => [.. _files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether the disk has no room for more.</summary>
    public bool IsFull { get; set; }

    /// <summary>The one file that there is no room for; null for none.</summary>
    public string? FileWithoutRoom { get; set; }

    /// <summary>Whether no further file can be made.</summary>
    public bool HasNoRoomForFiles { get; set; }

    /// <summary>What happens while a file gets to the disk.</summary>
    public Action Flushing { get; set; } = () => { };

    /// <summary>What happens before something is written.</summary>
    public Action Appending { get; set; } = () => { };

    public IFile Open(string name, bool isShared = false)
    {
        if (HasNoRoomForFiles && !_files.ContainsKey(name))
            throw new JournalException("Cannot use it.", new DiskFullException("No space left on device"));
        _files.TryAdd(name, new MemoryFile(this, name));
        return _files[name];
    }

    /// <summary>What happens while a file is read.</summary>
    public Action Reading { get; set; } = () => { };

    public ReadOnlyMemory<byte> Read(string name)
    {
        Reading();
        return _files[name].ReadAll();
    }

    public void Remove(string name) => _files.TryRemove(name, out _);

    public void Flush() => _entriesOnDisk = new(_files);

    /// <summary>The last bytes of a file never got to the disk.</summary>
    public void Loses(string name, long bytes)
    {
        var held = _files[name].Bytes;
        held.RemoveRange(held.Count - (int)bytes, (int)bytes);
    }

    /// <summary>The file has grown on the disk, and its last bytes never got there.</summary>
    public void Blanks(string name, int bytes)
    {
        Loses(name, bytes);
        _files[name].Bytes.AddRange(new byte[bytes]);
    }

    /// <summary>Bytes of a file are others than those that were written.</summary>
    public void Changes(string name, string from, string to)
    {
        var held = Encoding.Latin1.GetString([.. _files[name].Bytes]);
        held.ShouldContain(from);
        _files[name].Bytes = [.. Encoding.Latin1.GetBytes(held.Replace(from, to))];
    }

    /// <summary>What was not flushed is lost, or some of it: bytes of files, files that were made or removed.</summary>
    public void LosesPower(Random chance)
    {
        foreach (var name in _files.Keys.Union(_entriesOnDisk.Keys).Where(_ => chance.Next(2) == 0).ToList())
        {
            _files.TryRemove(name, out _);
            if (_entriesOnDisk.TryGetValue(name, out var entry))
                _files[name] = entry;
        }
        Flush();
        foreach (var file in _files.Values)
            file.LosePower(chance);
    }

    public long LengthOf(string name) => _files[name].Bytes.Count;

    private sealed class MemoryFile(MemoryFolder folder, string name) : IFile
    {
        public string Name => name;

        private readonly Lock _lock = new();
        private byte[] _onDisk = [];

        /// <summary>The first byte that the system has yet to write.</summary>
        private int _unwritten;

        public List<byte> Bytes { get; set; } = [];

        public ReadOnlyMemory<byte> ReadAll()
        {
            lock (_lock)
                return Bytes.ToArray();
        }

        public void Append(ReadOnlySpan<byte> bytes)
        {
            folder.Appending();
            if (folder.IsFull || folder.FileWithoutRoom == name)
                throw new DiskFullException("No space left on device");
            _unwritten = Math.Min(_unwritten, Bytes.Count);
            lock (_lock)
                Bytes.AddRange(bytes);
        }

        public void Overwrite(long position, ReadOnlySpan<byte> bytes)
        {
            _unwritten = Math.Min(_unwritten, (int)position);
            Bytes.RemoveRange((int)position, bytes.Length);
            Bytes.InsertRange((int)position, bytes);
        }

        public void Truncate(long length)
        {
            Bytes.RemoveRange((int)length, Bytes.Count - (int)length);
            Array.Resize(ref _onDisk, Math.Min(_onDisk.Length, (int)length));
            _unwritten = Math.Min(_unwritten, (int)length);
        }

        public void Flush()
        {
            var from = _unwritten;
            // Whether it can be written or not, the system does not try again.
            _unwritten = Bytes.Count;
            folder.Flushing();
            Array.Resize(ref _onDisk, Bytes.Count);
            Bytes.CopyTo(from, _onDisk, from, Bytes.Count - from);
        }

        public void LosePower(Random chance)
        {
            var length = Math.Max(_onDisk.Length, chance.Next(_onDisk.Length, Bytes.Count + 1));
            var page = chance.Next(1, 200);
            Array.Resize(ref _onDisk, length);
            for (var i = _unwritten; i < Math.Min(length, Bytes.Count); i++)
                _onDisk[i] = i / page % 2 == 0 ? Bytes[i] : _onDisk[i];
            (Bytes, _unwritten) = ([.. _onDisk], length);
        }

        public void Dispose()
        {
        }
    }
}
