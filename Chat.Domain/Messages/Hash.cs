using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Chat.Domain.Messages;

/// <summary>The hash of the whole list up to the end of an update: 32 bytes (SHA-256).</summary>
public readonly record struct Hash
{
    /// <summary>How many bytes a hash has.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    private readonly UInt128 _high;
    private readonly UInt128 _low;

    private Hash(ReadOnlySpan<byte> bytes)
    {
        _high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        _low = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
    }

    /// <summary>The hash of the empty list: of the 16 random bytes that name a history.</summary>
    public static Hash OfHistory(ReadOnlySpan<byte> id)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(id, hash);
        return new Hash(hash);
    }

    /// <summary>The hash after one more update, from the bytes of its messages packet.</summary>
    public Hash Next(ReadOnlySpan<byte> body)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> hash = stackalloc byte[Size];
        CopyTo(hash);
        sha.AppendData(hash);
        sha.AppendData(body);
        sha.GetHashAndReset(hash);
        return new Hash(hash);
    }

    /// <summary>Reads 64 hexadecimal digits.</summary>
    public static bool TryParse(string text, out Hash hash)
    {
        Span<byte> bytes = stackalloc byte[Size];
        var read = Convert.FromHexString(text, bytes, out _, out var written) == OperationStatus.Done
            && written == Size;
        hash = read ? new Hash(bytes) : default;
        return read;
    }

    /// <summary>Writes the 32 bytes.</summary>
    public void CopyTo(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt128BigEndian(destination, _high);
        BinaryPrimitives.WriteUInt128BigEndian(destination[16..], _low);
    }

    /// <summary>64 lowercase hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
