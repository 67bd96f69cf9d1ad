using System.Text;

namespace Chat.Domain.Messages;

/// <summary>Text of which much is kept: in UTF-8, most of it takes half of the room.</summary>
internal readonly struct Utf8Text(string text) : IEquatable<Utf8Text>
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);

    public bool Equals(Utf8Text other) => _bytes.AsSpan().SequenceEqual(other._bytes);

    public override bool Equals(object? obj) => obj is Utf8Text other && Equals(other);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Encoding.UTF8.GetString(_bytes);
}
