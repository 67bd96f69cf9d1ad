using System.Text.RegularExpressions;
using System.Xml.Linq;
using Katas.Common;

namespace Katas.Steps.Runs;

/// <summary>Reads what dotnet told of a run of specs.</summary>
internal static partial class TestReport
{
    private const int MostCharacters = 3000;
    private const int MostErrors = 15;
    private static readonly XNamespace _trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <param name="exitCode">That of <c>dotnet test</c>.</param>
    /// <param name="output">What it wrote.</param>
    /// <param name="files">
    /// The texts of its result files (TRX, the format of the Visual Studio test platform), one for each project.
    /// </param>
    public static SpecsRun Read(int exitCode, string output, IEnumerable<string> files)
    {
        var results = files.SelectMany(ResultsIn)
            .GroupBy(result => (result.Class, result.Case))
            .Select(twins => twins.FirstOrDefault(result => result.Outcome == "Failed") ?? twins.First())
            .ToList();
        var failed = results.Exists(result => result.Outcome == "Failed");
        var unexplained = exitCode != 0
            && !failed
            && (results.Count > 0 || !output.Contains("No test is available", StringComparison.Ordinal));
        return unexplained || CutShort().IsMatch(output)
            ? new(Colour.Faulty, results, output[^Math.Min(output.Length, MostCharacters)..])
            : new(failed ? Colour.Red : Colour.Green, results);
    }

    /// <param name="output">What a build that failed wrote.</param>
    public static SpecsRun ReadErrors(string output)
    {
        var errors = BuildError().Matches(output)
            .Select(match => match.Value.Trim()).Distinct().Order(StringComparer.Ordinal).Take(MostErrors).ToList();
        return new(Colour.Amber, [],
            errors.Count > 0 ? string.Join('\n', errors) : output[^Math.Min(output.Length, MostCharacters)..]);
    }

    private static IEnumerable<SpecResult> ResultsIn(string file)
    {
        var report = XDocument.Parse(file);
        var classes = report.Descendants(_trx + "UnitTest").ToDictionary(
            test => Attribute(test, "id"),
            test => Attribute(test.Element(_trx + "TestMethod"), "className").Split(',', '(')[0]);
        return report.Descendants(_trx + "UnitTestResult").Select(result => new SpecResult(
            classes.GetValueOrDefault(Attribute(result, "testId"), ""),
            Attribute(result, "testName"),
            Attribute(result, "outcome"),
            result.Descendants(_trx + "Message").FirstOrDefault()?.Value.ReplaceLineEndings("\n").Trim() ?? ""));
    }

    [GeneratedRegex(@"([^\s/\\]+\.cs\(\d+,\d+\): )?error .+?(?=( \[[^\[\]]+proj\])?\r?$)", RegexOptions.Multiline)]
    private static partial Regex BuildError();

    [GeneratedRegex("^(The active test run was aborted|Test Run Aborted)", RegexOptions.Multiline)]
    private static partial Regex CutShort();

    private static string Attribute(XElement? element, string name) => element?.Attribute(name)?.Value ?? "";
}
