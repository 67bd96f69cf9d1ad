using Microsoft.CodeAnalysis;

namespace Katas.Learning.Running;

/// <summary>What others can see of code: its public types and their public members.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat _format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeModifiers,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <returns>Each as it is written in C#, types in full.</returns>
    public static IReadOnlyList<string> Of(Compilation compilation) =>
        [.. In(compilation.Assembly.GlobalNamespace).Select(symbol => symbol.ToDisplayString(_format))];

    private static IEnumerable<ISymbol> In(INamespaceOrTypeSymbol place) => place.GetMembers()
        .Where(member => member is INamespaceSymbol or { DeclaredAccessibility: Accessibility.Public })
        .SelectMany(member => member is INamespaceOrTypeSymbol inner ? In(inner).Prepend(inner) : [member]);
}
