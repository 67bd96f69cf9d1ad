using Katas.Common;
using Katas.Learning.Material;

namespace Katas.Learning.Running;

/// <summary>What in code may ask for a refactoring.</summary>
internal static class Smells
{
    /// <returns>A question each.</returns>
    public static IReadOnlyList<string> In(IEnumerable<SourceFile> code) =>
        [.. Duplicates.In([.. code.Select(file => (Path.GetFileName(file.Path), "", file.Text))])
            .Select(places => $"{places}, say the same: is it one thing?")];
}
