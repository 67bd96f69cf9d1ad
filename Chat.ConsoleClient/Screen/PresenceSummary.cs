using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Screen;

/// <summary>Joins and leaves, one after the other, in a few words.</summary>
internal static class PresenceSummary
{
    public static string Of(IReadOnlyList<Message> changes)
    {
        var groups = changes
            .GroupBy(change => change.Who)
            .GroupBy(ofOne => VerbOf([.. ofOne]), ofOne => ofOne.Key)
            .ToList();
        var arrow = groups.Count > 1 ? "↔" : changes[0] is Left ? "←" : "→";
        return $"{arrow} {string.Join("; ", groups.Select(group => $"{string.Join(", ", group)} {group.Key}"))}";
    }

    private static string VerbOf(IReadOnlyList<Message> changes) => changes[^1] switch
    {
        Left when changes[0] is not Left => "came and went",
        Left { Why: LeaveReason.Lost } => "lost the connection",
        Left => "left",
        _ => "joined",
    };
}
