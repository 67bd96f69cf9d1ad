using Katas.Learning.Material;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Katas.Learning.Running;

/// <summary>Methods that look like specs, and do not run: nothing above them says that they are.</summary>
internal static class Overlooked
{
    /// <summary>Their names, in the order of the files.</summary>
    public static IReadOnlyList<string> In(IEnumerable<SourceFile> specs) =>
        [.. specs.SelectMany(file => In(CSharpSyntaxTree.ParseText(file.Text).GetRoot()))];

    private static IEnumerable<string> In(SyntaxNode file)
    {
        var called = file.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.Text);
        return file.DescendantNodes().OfType<ClassDeclarationSyntax>()
            .Select(type => type.Members.OfType<MethodDeclarationSyntax>())
            .Where(methods => methods.Any(method => method.AttributeLists.Count > 0))
            .SelectMany(methods => methods)
            .Where(LooksLikeSpec)
            .Select(method => method.Identifier.Text)
            .Except(called);
    }

    private static bool LooksLikeSpec(MethodDeclarationSyntax method) =>
        method.AttributeLists.Count == 0
        && method.ParameterList.Parameters.Count == 0
        && method.Identifier.Text != nameof(IDisposable.Dispose)
        && $"{method.ReturnType}" is "void" or "Task"
        && method.Modifiers.Any(SyntaxKind.PublicKeyword)
        && !method.Modifiers.Any(SyntaxKind.OverrideKeyword);
}
