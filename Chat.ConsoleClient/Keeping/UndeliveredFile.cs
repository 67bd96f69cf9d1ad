using System.Text.Json;
using Chat.ConsoleClient.Page;

namespace Chat.ConsoleClient.Keeping;

/// <summary>What was said and is not delivered yet, on disk for the next start. One thread at a time.</summary>
internal sealed class UndeliveredFile : IDisposable
{
    private readonly FileStream _stream;

    private UndeliveredFile(FileStream stream)
    {
        _stream = stream;
        using var reader = new StreamReader(stream, leaveOpen: true);
        while (reader.ReadLine() is { } line)
            Kept.Add(JsonSerializer.Deserialize<Pending>(line)!);
    }

    /// <summary>What is not delivered.</summary>
    public List<Pending> Kept { get; } = [];

    public static UndeliveredFile? TryOpen(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
    }

    /// <summary>A client that is killed after this has kept it.</summary>
    public void Add(Pending pending)
    {
        _stream.Write([.. JsonSerializer.SerializeToUtf8Bytes(pending), (byte)'\n']);
        _stream.Flush();
    }

    /// <summary>It was delivered, or is not wanted any more.</summary>
    public void Remove(string id)
    {
    }

    public void Dispose() => _stream.Dispose();
}
