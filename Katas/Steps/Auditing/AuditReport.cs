using Katas.Steps.History;

namespace Katas.Steps.Auditing;

/// <summary>What a person is told of an audit.</summary>
internal static class AuditReport
{
    private const string BeforeTheFirst = "before the first step";

    /// <summary>A commit that breaks a rule; of others nothing, unless they were run.</summary>
    public static string Of(Finding finding, bool replayed) =>
        finding.Complaint is null
        ? (replayed && finding.Phase is not null
            ? $"{finding.Commit.Hash[..9]} {finding.Commit.Subject}: as logged\n"
            : "")
        : $"{finding.Commit.Hash[..9]} {finding.Commit.Subject}\n    {finding.Complaint}\n"
            + (finding.Lapse is null ? "" : $"    recorded as a lapse: {finding.Lapse}\n");

    public static string Sum(IReadOnlyList<Finding> findings, bool replayed)
    {
        var counts = findings
            .CountBy(finding => finding.Phase?.Word()
                ?? (finding.IsBroken ? "broken" : finding.Complaint is null ? BeforeTheFirst : "lapse"))
            .ToDictionary();
        var order = Enum.GetValues<Phase>().Select(phase => phase.Word()).Concat(["lapse", "broken", BeforeTheFirst]);
        return $"{findings.Count} commits {(replayed ? "replayed" : "read")}: "
            + $"{string.Join(", ", order.Where(counts.ContainsKey).Select(name => $"{counts[name]} {name}"))}\n";
    }
}
