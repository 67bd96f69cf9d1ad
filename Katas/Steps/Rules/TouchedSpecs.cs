using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Katas.Steps.Rules;

/// <summary>Tells which methods of a file of specs a step adds or changes.</summary>
internal static class TouchedSpecs
{
    /// <param name="before">A file of C# as it was; empty where there was none.</param>
    /// <returns>
    /// The names of its methods that are new, whose own text is new, or that name something else in the file that is;
    /// and what their cases are called.
    /// </returns>
    public static IReadOnlySet<string> In(string before, string after)
    {
        var known = MembersOf(before).Select(TextOf).ToHashSet();
        var members = MembersOf(after).ToList();
        var touched = members.Where(member => !known.Contains(TextOf(member))).ToList();
        var names = touched.Select(NameOf).ToHashSet();
        return members.OfType<MethodDeclarationSyntax>()
            .Where(method => touched.Contains(method) || Names(method).Any(names.Contains))
            .SelectMany(method => TitlesOf(method).Prepend(NameOf(method))).ToHashSet();
    }

    /// <summary>What NUnit, xUnit or MSTest calls a spec that has a name of its own.</summary>
    private static IEnumerable<string> TitlesOf(MethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(list => list.DescendantNodes().OfType<AttributeArgumentSyntax>())
            .Where(argument => argument.NameEquals?.Name.Identifier.Text is "TestName" or "DisplayName")
            .Select(argument => argument.Expression).OfType<LiteralExpressionSyntax>()
            .Select(title => title.Token.ValueText);

    private static IEnumerable<MemberDeclarationSyntax> MembersOf(string text) =>
        CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(member => member is not (BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax));

    /// <summary>Its tokens, so that a comment or another line break is no change.</summary>
    private static string TextOf(MemberDeclarationSyntax member) =>
        string.Join(' ', member.DescendantTokens().Select(token => token.Text));

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        _ => "",
    };

    private static IEnumerable<string> Names(MethodDeclarationSyntax method) =>
        method.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.Text);
}
