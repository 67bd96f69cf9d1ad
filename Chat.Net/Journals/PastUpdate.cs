using Chat.Domain.Messages;

namespace Chat.Net.Journals;

/// <summary>An update as a client can check it that knows where it ends.</summary>
/// <param name="After">The place from which it goes on.</param>
/// <param name="Body">Of its messages packet.</param>
internal sealed record PastUpdate(Head After, ReadOnlyMemory<byte> Body);
