using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Katas.Steps.Rules;

/// <summary>Tells a stub from code that does something, by its syntax.</summary>
internal static class Stubs
{
    /// <summary>What wiring a stub into what is there may take.</summary>
    private const int MaxEffects = 4;

    /// <param name="code">The files of code that a red step changes, before and after.</param>
    /// <exception cref="BrokenRuleException">They do too much.</exception>
    public static void Check(IEnumerable<(string Before, string After)> code)
    {
        var effects = code.SelectMany(file => NewEffects(file.Before, file.After)).ToList();
        if (effects.Count > MaxEffects)
            throw new BrokenRuleException(
                $"a red step's code is stubs; {effects.Count} of its statements do something:\n"
                    + string.Join('\n', effects.Take(12).Select(effect => "  " + effect)));
    }

    /// <param name="before">A file of C# as it was; empty where there was none.</param>
    /// <returns>
    /// The statements of <paramref name="after"/> that are new and do something: neither a declaration, nor a stub's
    /// answer.
    /// </returns>
    public static IReadOnlyList<string> NewEffects(string before, string after)
    {
        var known = Effects(before).ToList();
        return [.. Effects(after).Where(effect => !known.Remove(effect))];
    }

    private static IEnumerable<string> Effects(string text) =>
        CSharpSyntaxTree.ParseText(text)
            .GetRoot().DescendantNodes(node => !IsSimple(node)).Where(IsEffect).Select(Head);

    private static bool IsEffect(SyntaxNode node) => node switch
    {
        ReturnStatementSyntax { Expression: var answer } => answer is not null && !IsNothing(answer),
        ThrowStatementSyntax { Expression: { } thrown } => !IsNotImplemented(thrown),
        YieldStatementSyntax { Expression: null }
            or BlockSyntax
            or LocalFunctionStatementSyntax
            or EmptyStatementSyntax => false,
        ExpressionStatementSyntax
        {
            Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax, Right: IdentifierNameSyntax },
            Parent.Parent: ConstructorDeclarationSyntax,
        } => false,
        StatementSyntax => true,
        ArrowExpressionClauseSyntax { Expression: var answer } => !IsNothing(answer),
        LambdaExpressionSyntax { ExpressionBody: { } answer } => !IsNothing(answer),
        _ => false,
    };

    /// <summary>Whether a node is counted as a whole, with all that is in it.</summary>
    private static bool IsSimple(SyntaxNode node) =>
        node is ArrowExpressionClauseSyntax
            or ExpressionStatementSyntax
            or LocalDeclarationStatementSyntax
            or ReturnStatementSyntax
            or ThrowStatementSyntax
            or YieldStatementSyntax;

    private static bool IsNothing(ExpressionSyntax answer) => answer switch
    {
        LiteralExpressionSyntax literal =>
            literal.Token.ValueText == "" || !literal.IsKind(SyntaxKind.StringLiteralExpression),
        PostfixUnaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.SuppressNullableWarningExpression,
            Operand: var inner,
        } => IsNothing(inner),
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } => true,
        DefaultExpressionSyntax or CollectionExpressionSyntax { Elements.Count: 0 } => true,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null } => true,
        ThrowExpressionSyntax { Expression: var thrown } => IsNotImplemented(thrown),
        MemberAccessExpressionSyntax access =>
            access.ToString() is "string.Empty" or "Task.CompletedTask" or "ValueTask.CompletedTask",
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "FromResult" },
            ArgumentList.Arguments: [var only],
        } => IsNothing(only.Expression),
        _ => false,
    };

    private static bool IsNotImplemented(ExpressionSyntax thrown) =>
        thrown is ObjectCreationExpressionSyntax { Type: var type }
            && type.ToString().EndsWith(nameof(NotImplementedException), StringComparison.Ordinal);

    /// <summary>The node without the statements in it, on one line.</summary>
    private static string Head(SyntaxNode node)
    {
        IEnumerable<SyntaxNodeOrToken> shown = node switch
        {
            ArrowExpressionClauseSyntax arrow => [arrow.Expression],
            LambdaExpressionSyntax { ExpressionBody: { } body } => [body],
            _ when IsSimple(node) => [node],
            _ => node.ChildNodesAndTokens().TakeWhile(
                child => child.AsNode() is not (StatementSyntax or ElseClauseSyntax)),
        };
        return string.Join(
            ' ',
            string.Concat(shown.Select(part => part.ToFullString()))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
