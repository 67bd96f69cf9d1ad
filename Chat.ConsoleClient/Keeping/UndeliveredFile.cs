using System.Text.Json;
using Chat.ConsoleClient.Page;
using Chat.Domain.Text;

namespace Chat.ConsoleClient.Keeping;

/// <summary>What was said and is not delivered yet, on disk for the next start. One thread at a time.</summary>
internal sealed class UndeliveredFile : IDisposable
{
    private readonly Stream _stream;

    public UndeliveredFile(Stream stream)
    {
        _stream = stream;
        var all = new byte[stream.Length];
        stream.ReadExactly(all);
        var whole = all.AsSpan(0, all.AsSpan().LastIndexOf((byte)'\n') + 1);
        if (whole.Length < all.Length)
            stream.SetLength(whole.Length);
        foreach (var line in whole.Split((byte)'\n'))
            ApplyIfWhole(whole[line]);
    }

    /// <summary>What is not delivered.</summary>
    public List<Pending> Kept { get; } = [];

    /// <returns>Null where another client has it, or nothing can be kept there.</returns>
    public static UndeliveredFile? TryOpen(string path) =>
        PrivateFile.TryOpen(path) is { } stream ? new UndeliveredFile(stream) : null;

    /// <summary>A client that is killed after this has kept it.</summary>
    /// <returns>Why it cannot be kept; null where it is.</returns>
    public string? Add(Pending pending) => Write(new Line(pending.Id, pending));

    /// <summary>It was delivered, or is not wanted any more.</summary>
    public void Remove(string id)
    {
        if (Kept.Exists(pending => pending.Id == id))
            Write(new Line(id, null));
    }

    private string? Write(Line line)
    {
        Apply(line);
        var length = _stream.Length;
        try
        {
            Write(JsonSerializer.SerializeToUtf8Bytes(line));
            return null;
        }
        catch (IOException full)
        {
            _stream.SetLength(length);
            return Clause.Of(full.Message);
        }
    }

    private void Write(byte[] line)
    {
        if (Kept.Count == 0)
            _stream.SetLength(0);
        else
            _stream.Write([.. line, (byte)'\n']);
    }

    private void ApplyIfWhole(ReadOnlySpan<byte> json)
    {
        try
        {
            if (JsonSerializer.Deserialize<Line>(json, JsonSerializerOptions.Strict) is { } line)
                Apply(line);
        }
        catch (JsonException)
        {
            // Not a line of ours, whoever wrote it.
        }
    }

    private void Apply(Line line)
    {
        Kept.RemoveAll(pending => pending.Id == line.Id);
        if (line.Said is { } said)
            Kept.Add(said);
    }

    public void Dispose() => _stream.Dispose();

    /// <summary>What was said under an id; null where it is delivered.</summary>
    private sealed record Line(string Id, Pending? Said);
}
