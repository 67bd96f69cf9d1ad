namespace Chat.Domain.Messages;

/// <summary>The hash of the whole list up to the end of an update: 32 bytes (SHA-256).</summary>
public readonly record struct Hash
{
    public static Hash OfHistory(ReadOnlySpan<byte> id) => default;

    public Hash Then(ReadOnlySpan<byte> body) => default;
}
