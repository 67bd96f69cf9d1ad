using System.Text.RegularExpressions;
using Katas.Common;
using Katas.Steps.Runs;

namespace Chat.Specs.Katas.Steps;

/// <summary>
/// Runs specs without a compiler: a spec of the form <c>public void Adds() => Code("a + b");</c> passes where the code
/// holds that text. Code that holds "litter" leaves a file behind; with "chance" in it, every other run sees "a + b";
/// with "halt" in it, somebody stops the run; with "#error", it does not compile.
/// </summary>
internal sealed partial class ToySpecs : ISpecRunner
{
    /// <summary>How often they were run.</summary>
    public int Runs { get; private set; }

    /// <summary>What somebody does during a run.</summary>
    public Action Meanwhile { get; set; } = () => { };

    public Task<SpecsRun> RunAsync(string folder)
    {
        Runs++;
        Meanwhile();
        var files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).ToLookup(
            file => Path.GetFileName(Path.GetDirectoryName(file)!).EndsWith("Specs", StringComparison.Ordinal));
        var code = string.Concat(files[false].Select(File.ReadAllText));
        if (code.Contains("chance", StringComparison.Ordinal) && Runs % 2 == 0)
            code += "a + b";
        if (code.Contains("#error", StringComparison.Ordinal))
            return Task.FromResult(new SpecsRun(Colour.Amber, [], "Sum.cs(1,8): error CS1029"));
        if (code.Contains("halt", StringComparison.Ordinal))
            throw new OperationCanceledException();
        if (code.Contains("litter", StringComparison.Ordinal))
            File.WriteAllText(Path.Combine(folder, "litter.txt"), "");
        var results = files[true]
            .SelectMany(file => Spec().Matches(File.ReadAllText(file))
                .Select(spec => ResultOf(Path.GetFileNameWithoutExtension(file), spec, code)))
            .ToList();
        return Task.FromResult(
            new SpecsRun(results.Exists(result => result.Outcome == "Failed") ? Colour.Red : Colour.Green, results));
    }

    private static SpecResult ResultOf(string name, Match spec, string code) =>
        code.Contains(spec.Groups["text"].Value, StringComparison.Ordinal)
            ? new SpecResult($"Toys.{name}", spec.Groups["name"].Value, "Passed")
            : new SpecResult($"Toys.{name}", spec.Groups["name"].Value, "Failed", MessageOf(spec.Groups["text"].Value));

    /// <summary>A text that begins with "any" is a property, whose counterexample is another one each time.</summary>
    private static string MessageOf(string text) =>
        text.StartsWith("any", StringComparison.Ordinal)
            ? $"System.Exception : Falsifiable, after 3 tests (0 shrinks)\nOriginal:\n{Guid.NewGuid()}\n"
                + $"{Guid.NewGuid()}\n{Guid.NewGuid()}"
            : $"Shouldly.ShouldAssertException : code\n    should contain\n\"{text}\"";

    [GeneratedRegex("""public void (?<name>\w+)\(\) => Code\("(?<text>.*)"\);""")]
    private static partial Regex Spec();
}
