using Katas.Steps.Rules;

namespace Katas.Steps.Auditing;

/// <summary>A commit of a history.</summary>
/// <param name="Parents">The hashes of those before it.</param>
/// <param name="Changed">The files in which it differs from the first of them.</param>
internal sealed record CommitInfo(string Hash, IReadOnlyList<string> Parents, string Message, ChangedFiles Changed)
{
    public string Subject => Message.Split('\n')[0];
}
