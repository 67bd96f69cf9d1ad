using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Screen;

/// <summary>Something said that has not come back in the list yet.</summary>
public sealed record Pending(string Id, string Text, Instant At);
