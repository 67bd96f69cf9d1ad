using Katas.Steps.History;

namespace Katas.Steps.Auditing;

/// <summary>What an audit found out about a commit.</summary>
/// <param name="Phase">Its step's; null where it breaks a rule, or came before the first step.</param>
/// <param name="Complaint">Which rule it breaks, in a sentence; null where it breaks none.</param>
/// <param name="Lapse">What somebody has said of that; null where nobody did.</param>
internal sealed record Finding(CommitInfo Commit, Phase? Phase, string? Complaint = null, string? Lapse = null)
{
    public bool IsBroken => Complaint is not null && Lapse is null;
}
