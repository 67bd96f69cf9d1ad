using System.Globalization;
using Katas.Learning.Material;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Katas.Learning.Running;

/// <summary>Compiles a kata's files in process (Roslyn).</summary>
internal static class Compiler
{
    private static readonly string[] _libraries =
        ["nunit.framework.dll", "Shouldly.dll", "FsCheck.dll", "FSharp.Core.dll"];

    private static readonly CSharpCompilationOptions _options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        optimizationLevel: OptimizationLevel.Debug,
        concurrentBuild: false); // A kata is a page or two: to share it out takes a fifth more than to compile it.

    /// <summary>What a project with implicit usings has; and a new object for every spec.</summary>
    private static readonly SyntaxTree _usings = CSharpSyntaxTree.ParseText("""
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;

        [assembly: NUnit.Framework.FixtureLifeCycle(NUnit.Framework.LifeCycle.InstancePerTestCase)]
        """);

    /// <summary>All compilations begin with this one, and share what it knows of the references.</summary>
    private static readonly Lazy<CSharpCompilation> _nothing = new(
        () => CSharpCompilation.Create("Kata", [_usings], References(), _options));

    public static Build Compile(IEnumerable<SourceFile> files) => Emit(Understand(files));

    /// <summary>Compiles specs with a solution; they run with every other one that has the same API.</summary>
    public static Build CompileSpecs(IEnumerable<SourceFile> specs, Build code) =>
        Emit(Understand(specs)
            .WithAssemblyName("Kata.Specs")
            .AddReferences(MetadataReference.CreateFromImage(code.Assembly)));

    /// <summary>What others can see of the code in files.</summary>
    public static IReadOnlyList<string> PublicApiOf(IEnumerable<SourceFile> files) => PublicApi.Of(Understand(files));

    private static Build Emit(CSharpCompilation understood)
    {
        // What cannot be read is told alone: the rest would follow from it.
        if (understood.GetParseDiagnostics().Where(IsError).ToList() is { Count: > 0 } unreadable)
            return new Build([], [], [.. unreadable.Select(ErrorOf)]) { Parses = false };
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = understood.Emit(
            assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        return new Build(assembly.ToArray(), symbols.ToArray(), [.. result.Diagnostics.Where(IsError).Select(ErrorOf)]);
    }

    private static CSharpCompilation Understand(IEnumerable<SourceFile> files)
    {
        var trees = files.Select(
            file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text, System.Text.Encoding.UTF8), path: file.Path));
        return _nothing.Value.AddSyntaxTrees(trees);
    }

    private static bool IsError(Diagnostic found) => found.Severity == DiagnosticSeverity.Error;

    private static BuildError ErrorOf(Diagnostic found)
    {
        var place = found.Location.GetLineSpan();
        return new BuildError(
            Path.GetFileName(place.Path),
            place.StartLinePosition.Line + 1,
            found.GetMessage(CultureInfo.InvariantCulture));
    }

    /// <summary>The framework and the libraries that specs use, and nothing of the chat's.</summary>
    private static IEnumerable<MetadataReference> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetDirectoryName(file) == framework || _libraries.Contains(Path.GetFileName(file)))
            .Select(file => MetadataReference.CreateFromFile(file));
    }
}
