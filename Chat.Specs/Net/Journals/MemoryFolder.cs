using System.Text;
using Chat.Net.Journals;

namespace Chat.Specs.Net.Journals;

/// <summary>A folder in memory, whose files can be damaged.</summary>
internal sealed class MemoryFolder : IFolder
{
    private readonly Dictionary<string, MemoryFile> _files = [];

    /// <summary>What happens while a file gets to the disk.</summary>
    public Action Flushing { get; set; } = () => { };

    public IFile Open(string name)
    {
        _files.TryAdd(name, new MemoryFile(this, name));
        return _files[name];
    }

    /// <summary>The last bytes of a file never got to the disk.</summary>
    public void Loses(string name, int bytes)
    {
        var held = _files[name].Bytes;
        held.RemoveRange(held.Count - bytes, bytes);
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

    public int LengthOf(string name) => _files[name].Bytes.Count;

    private sealed class MemoryFile(MemoryFolder folder, string name) : IFile
    {
        public string Name => name;

        public List<byte> Bytes { get; set; } = [];

        public ReadOnlyMemory<byte> ReadAll() => Bytes.ToArray();

        public void Append(ReadOnlySpan<byte> bytes) => Bytes.AddRange(bytes);

        public void Overwrite(long position, ReadOnlySpan<byte> bytes)
        {
            Bytes.RemoveRange((int)position, bytes.Length);
            Bytes.InsertRange((int)position, bytes);
        }

        public void Truncate(long length) => Bytes.RemoveRange((int)length, Bytes.Count - (int)length);

        public void Flush() => folder.Flushing();

        public void Dispose()
        {
        }
    }
}
