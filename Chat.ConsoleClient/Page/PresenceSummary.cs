using Chat.Domain.Lines;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Page;

/// <summary>Joins and leaves, one after the other, in a few words.</summary>
internal static class PresenceSummary
{
    public static string Of(IReadOnlyList<Message> changes)
    {
        var groups = changes
            .GroupBy(change => MessageText.Name(change.Who))
            .GroupBy(ofOne => VerbOf([.. ofOne]), ofOne => ofOne.Key)
            .ToList();
        var parts = groups.Select(group => $"{string.Join(", ", group)} {Agreeing(group.Key, group.Count())}");
        return $"{ArrowOf(changes)} {string.Join("; ", parts)}";
    }

    /// <summary>Only one of the verbs has another form for several people.</summary>
    private static string Agreeing(string verb, int people) => people > 1 && verb == "was away" ? "were away" : verb;

    /// <summary>In, out, or both.</summary>
    private static string ArrowOf(IReadOnlyList<Message> changes) =>
        changes.All(change => change is Left) ? "←" : changes.Any(change => change is Left) ? "↔" : "→";

    private static string VerbOf(IReadOnlyList<Message> changes) => changes[^1] switch
    {
        Left when changes[0] is not Left => "came and went",
        Left { Why: LeaveReason.Lost } => "lost the connection",
        Left => "left",
        Renamed renamed => $"is now {MessageText.Name(renamed.To)}",
        _ when changes[0] is Left => "was away",
        _ => "joined",
    };
}
