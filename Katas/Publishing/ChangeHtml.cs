using Katas.Common;
using Katas.Steps.Rules;

namespace Katas.Publishing;

/// <summary>What a step changed, as HTML.</summary>
/// <param name="repository">Where the repository can be read; null where it cannot.</param>
internal sealed class ChangeHtml(string? repository)
{
    private const int MostLines = 400;

    public string Of(StepChange change)
    {
        var kinds = FileDiff.Read(change.Diff).GroupBy(KindOf).OrderBy(kind => kind.Key);
        return $"{string.Concat(kinds.Select(kind => Of(kind, change.Commit)))}<p>{LinkTo(change.Commit)}</p>";
    }

    private static Kind KindOf(FileDiff file) => new ChangedFiles([file.Path]) switch
    {
        { Specs.Count: > 0 } => Kind.Specs,
        { Code.Count: > 0 } => Kind.Code,
        _ => Kind.Other,
    };

    private string Of(IGrouping<Kind, FileDiff> files, string commit) =>
        $"<h3>{(files.Key is Kind.Other ? "Other files" : files.Key)}</h3>"
            + string.Concat(files.Select(file => Of(file, commit)));

    private string Of(FileDiff file, string commit) =>
        $"<details><summary>{Page.Safe(file.Path)}</summary>"
            + $"<pre>{string.Join('\n', file.Lines.Take(MostLines).Select(Of))}{RestOf(file)}</pre>"
            + $"{LinkTo(file, commit)}</details>";

    private static string RestOf(FileDiff file) => file.Lines.Count > MostLines
        ? $"\n… {Amount.Of(file.Lines.Count - MostLines, "more line")}"
        : "";

    private string LinkTo(FileDiff file, string commit) => repository is null || file.IsGone
        ? ""
        : $"<a href=\"{repository}/blob/{commit}/{Links.Escape(file.Path)}\">{Page.Safe(file.Path)} as it was then</a>";

    private static string Of(string line) => line switch
    {
        ['+', ..] => $"<ins>{Page.Safe(line)}</ins>",
        ['-', ..] => $"<del>{Page.Safe(line)}</del>",
        _ => Page.Safe(line),
    };

    /// <summary>What a file is to a step, in the order in which it is read.</summary>
    private enum Kind
    {
        Specs,
        Code,
        Other,
    }

    private string LinkTo(string commit)
    {
        var words = $"<code>git show {commit[..8]}</code>";
        return repository is null ? words : $"<a href=\"{repository}/commit/{commit}\">{words}</a>";
    }
}
