using System.Text.RegularExpressions;
using Katas.Common;
using Katas.Steps.Rules;
using Katas.Steps.Runs;

namespace Katas.Steps.Taking;

/// <summary>A change of the code that is put in on purpose, to see that a spec catches it.</summary>
/// <param name="diff">As <c>git diff</c> writes it.</param>
internal sealed partial class Mutation(string diff)
{
    private const int MostCharacters = 120;
    private const int CharactersBefore = 20;

    private readonly IReadOnlyList<string> _files =
        [.. (HasPrefixes(diff) ? Prefixed() : Unprefixed()).Matches(diff).Select(match => match.Groups[1].Value)];

    /// <summary>Puts the fault into a tree of its own, beside the repository, and runs the specs there.</summary>
    /// <param name="touched">The methods that the step adds or changes.</param>
    /// <returns>What was changed, and what caught it.</returns>
    /// <exception cref="BrokenRuleException">It is not caught, or not by what is new.</exception>
    public async Task<string> SeeAsync(WorkTree tree, ISpecRunner specs, IReadOnlySet<string> touched)
    {
        if (_files.Count == 0 || new ChangedFiles(_files).Code.Count < _files.Count)
            throw new BrokenRuleException(
                "--fault is a diff that changes code (git diff > FILE.patch, then take the change back)");
        await using var place = await TemporaryWorktree.AtAsync(tree.Top, await tree.SnapshotAsync());
        await place.ApplyAsync(diff, HasPrefixes(diff));
        var run = await specs.RunAsync(place.Folder);
        return ComplaintOf(run, touched) is { } complaint ? throw new BrokenRuleException(complaint)
            : $"{Change()} in {_files[0].Split('/')[^1]}: caught by "
                + string.Join(", ", SpecsIn(run.Failed).Select(spec => $"`{spec}`"));
    }

    private static string? ComplaintOf(SpecsRun run, IReadOnlySet<string> touched)
    {
        if (run.Colour is Colour.Amber or Colour.Faulty)
            return $"with the fault in, the run is {run.Colour.ToString().ToLowerInvariant()}:\n{run.Detail}";
        var strangers = SpecsIn(run.Failed).Where(spec => !touched.Contains(spec.Split('.')[^1])).Take(5).ToList();
        return run.Failed.Count == 0 ? "with the fault in, every spec still passes: it catches nothing"
            : strangers.Count > 0 ? $"the fault is caught already, by {string.Join(", ", strangers)}"
            : null;
    }

    private static IEnumerable<string> SpecsIn(IEnumerable<SpecResult> results) =>
        results.Select(result => result.Spec).Distinct().Order(StringComparer.Ordinal);

    /// <summary>What was taken and what was put; of a long text the part in which it differs.</summary>
    private string Change()
    {
        var (taken, put) = (Lines('-'), Lines('+'));
        var same = taken.AsSpan().CommonPrefixLength(put);
        var start = Math.Max(taken.Length, put.Length) > MostCharacters ? Math.Max(0, same - CharactersBefore) : 0;
        return $"`{Part(taken)}` made `{Part(put)}`";

        string Part(string text) => (start > 0 ? "…" : "") + text[start..Math.Min(text.Length, start + MostCharacters)];
    }

    private string Lines(char sign)
    {
        var lines = diff.Split('\n')
            .Where(line => line.StartsWith(sign) && !line.StartsWith(new string(sign, 3), StringComparison.Ordinal))
            .Select(line => line[1..].Trim());
        return string.Join(' ', lines);
    }

    /// <summary>Without prefixes (git-config, diff.noprefix), both sides have one name.</summary>
    private static bool HasPrefixes(string diff) => !TwiceTheSame().IsMatch(diff);

    [GeneratedRegex(@"^\+\+\+ [a-z]/(.+?)\s*$", RegexOptions.Multiline)]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"^\+\+\+ (.+?)\s*$", RegexOptions.Multiline)]
    private static partial Regex Unprefixed();

    [GeneratedRegex(@"^diff --git (.+) \1\r?$", RegexOptions.Multiline)]
    private static partial Regex TwiceTheSame();
}
