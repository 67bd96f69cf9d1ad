namespace Chat.Domain.Messages;

/// <summary>Reads the messages out of the bytes of an update, once the bytes are known to be right.</summary>
public delegate IReadOnlyList<Message> UpdateReader(ReadOnlyMemory<byte> body);
