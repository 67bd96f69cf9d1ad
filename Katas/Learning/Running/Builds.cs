using System.Collections.Concurrent;
using Katas.Learning.Material;

namespace Katas.Learning.Running;

/// <summary>What the compiler made of files, each once. Any thread may ask.</summary>
internal sealed class Builds
{
    private readonly ConcurrentDictionary<string, Lazy<Build>> _known = new();

    /// <summary>Of files with these names and texts, whatever folder they are in.</summary>
    public Build Of(IReadOnlyList<SourceFile> files) =>
        Known(new Sources(files, []).Digest, () => Compiler.Compile(files));

    /// <summary>Of specs, to be run with any code that has the API of a solution.</summary>
    public Build OfSpecs(IReadOnlyList<SourceFile> specs, IReadOnlyList<SourceFile> solution) => Known(
        "specs " + new Sources(solution, specs).Digest,
        () => Of(solution) is { Errors.Count: > 0 } broken ? broken : Compiler.CompileSpecs(specs, Of(solution)));

    private Build Known(string key, Func<Build> compile) => _known.GetOrAdd(key, _ => new(compile)).Value;
}
