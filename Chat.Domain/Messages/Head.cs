namespace Chat.Domain.Messages;

/// <summary>A place in the chain: the number of the last message of an update, and the hash there.</summary>
public readonly record struct Head(long Number, Hash Hash);
