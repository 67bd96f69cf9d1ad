using System.Text;

namespace Chat.Domain.Messages;

/// <summary>
/// Two texts of which much is kept: in UTF-8, most of it takes half of the room, and in one array, one array's less.
/// </summary>
internal readonly struct Utf8Pair(string first, string second) : IEquatable<Utf8Pair>
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(first + second);
    private readonly int _border = Encoding.UTF8.GetByteCount(first);

    public string First => Encoding.UTF8.GetString(_bytes.AsSpan(0, _border));

    public string Second => Encoding.UTF8.GetString(_bytes.AsSpan(_border));

    public bool Equals(Utf8Pair other) => _border == other._border && _bytes.AsSpan().SequenceEqual(other._bytes);

    public override bool Equals(object? obj) => obj is Utf8Pair other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(First, Second);
}
