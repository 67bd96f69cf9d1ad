using Chat.Net.Journals;

namespace Chat.Specs.Net.Journals;

/// <summary>A folder in memory, whose files can be damaged.</summary>
internal sealed class MemoryFolder : IFolder
{
    private readonly Dictionary<string, MemoryFile> _files = [];

    public IFile Open(string name)
    {
        _files.TryAdd(name, new MemoryFile());
        return _files[name];
    }

    private sealed class MemoryFile : IFile
    {
        private readonly List<byte> _bytes = [];

        public ReadOnlyMemory<byte> ReadAll() => _bytes.ToArray();

        public void Append(ReadOnlySpan<byte> bytes) => _bytes.AddRange(bytes);

        public void Flush()
        {
        }

        public void Dispose()
        {
        }
    }
}
