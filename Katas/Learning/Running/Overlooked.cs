using Katas.Learning.Material;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Katas.Learning.Running;

/// <summary>Methods that look like specs, and do not run: nothing above them says that they are.</summary>
internal static class Overlooked
{
    /// <summary>Their names, in the order of the files.</summary>
    public static IReadOnlyList<string> In(IEnumerable<SourceFile> specs) =>
    [
        .. specs.SelectMany(file => CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes())
            .OfType<MethodDeclarationSyntax>()
            .Where(method => method.AttributeLists.Count == 0)
            .Select(method => method.Identifier.Text),
    ];
}
