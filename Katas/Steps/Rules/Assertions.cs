using Katas.Steps.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Katas.Steps.Rules;

/// <summary>Tells the assertions of specs, by their syntax.</summary>
internal static class Assertions
{
    private static readonly string[] _constraints = ["Is", "Has", "Does", "Throws", "Contains"];

    /// <summary>
    /// Whether a step has to keep them: a refactoring, unless specs are gone, which take their assertions along.
    /// </summary>
    /// <param name="specsBefore">How many there were in the step before; null where it is not known.</param>
    public static bool AreKeptBy(StepCommit step, int? specsBefore) =>
        step.Phase is Phase.Refactor && !(step.Specs < specsBefore);

    /// <param name="specs">The files of specs that a refactoring changes, before and after.</param>
    /// <returns>What is wrong with it; null where no assertion is lost.</returns>
    public static string? ComplaintOf(IReadOnlyList<(string Before, string After)> specs)
    {
        var before = specs.SelectMany(file => In(file.Before)).ToList();
        var after = specs.SelectMany(file => In(file.After)).ToList();
        var own = specs.SelectMany(file => MethodsIn(file.After)).ToHashSet();
        var brings = after.Except(before).Any(assertion => !own.Contains(assertion.Split('(')[0]));
        var lost = before.Distinct()
            .Where(assertion => IsLost(Count(before, assertion), Count(after, assertion), brings)).ToList();
        return lost.Count == 0
            ? null
            : $"the specs lose {string.Join(", ", lost)}: put it back, or --fault shows what they still catch";
    }

    private static IEnumerable<string> MethodsIn(string text) =>
        CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Select(method => method.Identifier.Text);

    private static int Count(List<string> assertions, string one) => assertions.Count(assertion => assertion == one);

    /// <summary>
    /// Where none is left; and where some are, but the step brings another one: it may stand for those that are gone.
    /// </summary>
    private static bool IsLost(int before, int after, bool bringsAnother) =>
        after == 0 || (bringsAnother && after < before);

    private static IEnumerable<string> In(string text) =>
        CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => IsConstraint(call) || NameOf(call).StartsWith("Should", StringComparison.Ordinal))
            .Select(call => $"{NameOf(call)}({string.Join(", ", PartsOf(call))})");

    /// <summary>NUnit, xUnit and MSTest: what is asserted is told by an argument.</summary>
    private static bool IsConstraint(InvocationExpressionSyntax call) =>
        NameOf(call).StartsWith("Assert.", StringComparison.Ordinal);

    /// <summary>
    /// The values that it names, and the constraints; what else there is may be called otherwise tomorrow.
    /// </summary>
    private static IEnumerable<string> PartsOf(InvocationExpressionSyntax call) =>
        call.ArgumentList.DescendantTokens()
            .Where(token => token.Parent is LiteralExpressionSyntax or InterpolatedStringTextSyntax
                || (IsConstraint(call) && IsMember(token)))
            .Select(token => SignOf(token) + token.Text);

    private static string SignOf(SyntaxToken value) =>
        value.Parent?.Parent is PrefixUnaryExpressionSyntax { OperatorToken.Text: "-" } ? "-" : "";

    /// <summary>A word after one of NUnit's own: <c>Is.Not.Null</c> has two of them.</summary>
    private static bool IsMember(SyntaxToken token) =>
        token.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax member } name
            && member.Name == name
            && _constraints.Contains(member.DescendantTokens().First().Text);

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax
        {
            Expression: IdentifierNameSyntax { Identifier.Text: "Assert" or "Should" }
        } member => $"{member.Expression}.{member.Name.Identifier.Text}",
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        MemberBindingExpressionSyntax member => member.Name.Identifier.Text,
        _ => "",
    };
}
