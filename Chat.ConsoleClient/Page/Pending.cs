using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Page;

/// <summary>Something said that has not come back in the list yet.</summary>
internal sealed record Pending(string Id, string Text, Instant At)
{
    /// <summary>The number of the newest message then: it stands in the list after that, if at all.</summary>
    public long After { get; init; }
}
