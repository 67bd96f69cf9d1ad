using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Screen;

/// <summary>Joins and leaves, one after the other, in a few words.</summary>
internal static class PresenceSummary
{
    public static string Of(IReadOnlyList<Message> changes)
    {
        var names = string.Join(", ", changes.Select(change => change.Who));
        return changes[0] switch
        {
            Left { Why: LeaveReason.Lost } => $"← {names} lost the connection",
            Left => $"← {names} left",
            _ => $"→ {names} joined",
        };
    }
}
