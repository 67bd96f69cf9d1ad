using Katas.Learning.Material;

namespace Katas.Learning.Judging;

/// <summary>What specs did with a wrong solution.</summary>
/// <param name="By">The specs that catch it; none where it got away.</param>
internal sealed record ChaffResult(Chaff Chaff, IReadOnlyList<string> By)
{
    public bool IsCaught => By.Count > 0;
}
