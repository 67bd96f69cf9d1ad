using System.Collections.Concurrent;
using Katas.Learning.Material;

namespace Katas.Learning.Running;

/// <summary>What the compiler made of files, each once. Any thread may ask.</summary>
internal sealed class Builds
{
    private readonly ConcurrentDictionary<string, Lazy<Build>> _known = new();

    /// <summary>Of files with these names and texts, whatever folder they are in.</summary>
    public Build Of(IReadOnlyList<SourceFile> files) =>
        _known.GetOrAdd(new Sources(files, []).Digest, _ => new(() => Compiler.Compile(files))).Value;
}
