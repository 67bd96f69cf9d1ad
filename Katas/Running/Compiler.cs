using Katas.Material;

namespace Katas.Running;

/// <summary>Compiles a kata's files in process (Roslyn).</summary>
public static class Compiler
{
    public static Build Compile(string name, IEnumerable<SourceFile> files) => throw new NotImplementedException();
}
