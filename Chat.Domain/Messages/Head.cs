namespace Chat.Domain.Messages;

/// <summary>A place in the chain: the number of the last message of an update, and the hash there.</summary>
public readonly record struct Head(long Number, Hash Hash)
{
    /// <summary>Where a history begins.</summary>
    public static Head OfHistory(ReadOnlySpan<byte> id) => new(0, Hash.OfHistory(id));
}
