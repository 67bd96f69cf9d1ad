using System.Collections.Concurrent;
using Katas.Learning.Material;

namespace Katas.Learning.Running;

/// <summary>What the compiler made of files, each once. Any thread may ask.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class Builds(int most = 300)
{
    private readonly ConcurrentDictionary<string, Lazy<Build>> _known = new();

    public Build Of(IReadOnlyList<SourceFile> files) => Known(KeyOf(files), () => Compiler.Compile(files));

    /// <summary>Of code with these names and texts, whatever folder it is in: nobody quotes its lines.</summary>
    public Build OfCode(IReadOnlyList<SourceFile> code) =>
        Known(new Sources(code, []).Digest, () => Compiler.Compile(code));

    /// <summary>Of specs, to be run with any code that has the API of a solution.</summary>
    public Build OfSpecs(IReadOnlyList<SourceFile> specs, IReadOnlyList<SourceFile> solution) => Known(
        KeyOf(specs) + KeyOf(solution),
        () => OfCode(solution) is { Errors.Count: > 0 } broken
            ? broken
            : Compiler.CompileSpecs(specs, OfCode(solution)));

    /// <summary>Changes with a file's place as well: the symbols have it, and a failure quotes what is there.</summary>
    private static string KeyOf(IReadOnlyList<SourceFile> files) =>
        string.Join('\0', files.Select(file => file.Path).Append(new Sources(files, []).Digest));

    /// <summary>All are forgotten at once: what is still in use is compiled again, a few milliseconds each.</summary>
    private Build Known(string key, Func<Build> compile)
    {
        if (_known.Count >= most)
            _known.Clear();
        return _known.GetOrAdd(key, _ => new(compile)).Value;
    }
}
