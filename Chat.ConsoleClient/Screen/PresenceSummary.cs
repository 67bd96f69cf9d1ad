using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Screen;

/// <summary>Joins and leaves, one after the other, in a few words.</summary>
internal static class PresenceSummary
{
    public static string Of(IReadOnlyList<Message> changes) => changes[0] switch
    {
        Left { Why: LeaveReason.Lost } => $"← {changes[0].Who} lost the connection",
        Left => $"← {changes[0].Who} left",
        _ => $"→ {changes[0].Who} joined",
    };
}
