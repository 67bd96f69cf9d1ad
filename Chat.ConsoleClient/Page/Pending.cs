using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Page;

/// <summary>Something said that has not come back in the list yet.</summary>
internal sealed record Pending(string Id, string Text, Instant At);
