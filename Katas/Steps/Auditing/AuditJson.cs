using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Katas.Steps.History;

namespace Katas.Steps.Auditing;

/// <summary>What a machine is told of an audit, as JSON (RFC 8259).</summary>
internal static class AuditJson
{
    private static readonly AuditContext _context = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // It is written to a stream of its own, not into a page: nothing has to be escaped for HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Of(IReadOnlyList<Finding> findings, bool replayed)
    {
        var summary = new AuditSummary(
            findings.Count,
            replayed,
            new SortedDictionary<string, int>(findings.Where(finding => finding.Phase is not null)
                .CountBy(finding => finding.Phase!.Value.Word()).ToDictionary()),
            [.. findings.Where(finding => finding.IsBroken).Select(TroubleOf)],
            [.. findings.Where(finding => finding.Lapse is not null).Select(TroubleOf)]);
        return JsonSerializer.Serialize(summary, _context.AuditSummary) + "\n";
    }

    private static Trouble TroubleOf(Finding finding) =>
        new(finding.Commit.Hash, finding.Commit.Subject, finding.Complaint!, finding.Lapse);
}

/// <summary>An audit's result.</summary>
internal sealed record AuditSummary(
    int Commits, bool Replayed, SortedDictionary<string, int> Phases,
    IReadOnlyList<Trouble> Broken, IReadOnlyList<Trouble> Lapses);

/// <summary>A commit that breaks a rule.</summary>
internal sealed record Trouble(string Commit, string Subject, string Complaint, string? Reason);

/// <inheritdoc/>
[JsonSerializable(typeof(AuditSummary))]
internal sealed partial class AuditContext : JsonSerializerContext;
