using Katas.Common;
using Katas.Learning.Material;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Katas.Learning.Running;

/// <summary>What in code may ask for a refactoring.</summary>
internal static class Smells
{
    /// <summary>A method that is longer is not read at once: it fills the screen of a terminal.</summary>
    private const int LongestMethod = 20;

    /// <returns>A question each.</returns>
    public static IReadOnlyList<string> In(IReadOnlyList<SourceFile> code) =>
        [.. WhatStandsTwice(code), .. LongMethods(code)];

    /// <summary>How many lines the longest method has; 0 where there is none.</summary>
    public static int LongestMethodIn(IEnumerable<SourceFile> code) =>
        MethodsIn(code).Select(method => method.Lines).Append(0).Max();

    /// <summary>Each place that says what an earlier one says, and that one.</summary>
    public static IReadOnlyList<string> PlacesThatRepeat(IEnumerable<SourceFile> code) =>
        Duplicates.In([.. code.Select(file => (Path.GetFileName(file.Path), "", file.Text))]);

    private static IEnumerable<string> WhatStandsTwice(IEnumerable<SourceFile> code) =>
        PlacesThatRepeat(code).Select(places => $"{places}, say the same: is it one thing?");

    private static IEnumerable<string> LongMethods(IEnumerable<SourceFile> code) =>
        MethodsIn(code)
            .Where(method => method.Lines > LongestMethod).OrderByDescending(method => method.Lines)
            .Select(method => $"{method.Name} has {method.Lines} lines: does a part of it have a name of its own?");

    private static IEnumerable<(string Name, int Lines)> MethodsIn(IEnumerable<SourceFile> code) =>
        code.SelectMany(file => CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes())
            .OfType<MethodDeclarationSyntax>()
            .Select(method => (method.Identifier.Text, $"{method}".Split('\n').Length));
}
