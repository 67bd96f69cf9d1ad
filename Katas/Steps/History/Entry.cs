using System.Text.RegularExpressions;

namespace Katas.Steps.History;

/// <summary>What a learning log tells of one step.</summary>
/// <param name="Body">Everything below its heading.</param>
internal sealed record Entry(int Number, Phase Phase, string Title, string Body)
{
    /// <summary>What it has to say in a field, on one line; null where it has none.</summary>
    public string? Field(string name) =>
        Regex.Match(
            Body,
            $@"^- \*\*{name}\*\* (?<text>.*?)(?=^- \*\*|\z)",
            RegexOptions.Multiline | RegexOptions.Singleline) is { Success: true } field
            ? string.Join(' ', field.Groups["text"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : null;
}
