using Katas.Steps.Rules;

namespace Katas.Publishing;

/// <summary>What a step changed, as HTML.</summary>
/// <param name="repository">Where the repository can be read; null where it cannot.</param>
internal sealed class ChangeHtml(string? repository)
{
    public string Of(StepChange change)
    {
        var files = FileDiff.Read(change.Diff).ToLookup(IsSpec);
        return $"{Of("Specs", files[true])}{Of("Code", files[false])}<p>{LinkTo(change.Commit)}</p>";
    }

    private static bool IsSpec(FileDiff file) => new ChangedFiles([file.Path]).Specs.Count > 0;

    private static string Of(string kind, IEnumerable<FileDiff> files) =>
        files.Any() ? $"<h3>{kind}</h3>{string.Concat(files.Select(Of))}" : "";

    private static string Of(FileDiff file) =>
        $"<details><summary>{Page.Safe(file.Path)}</summary>"
            + $"<pre>{string.Join('\n', file.Lines.Select(Of))}</pre></details>";

    private static string Of(string line) => line switch
    {
        ['+', ..] => $"<ins>{Page.Safe(line)}</ins>",
        ['-', ..] => $"<del>{Page.Safe(line)}</del>",
        _ => Page.Safe(line),
    };

    private string LinkTo(string commit)
    {
        var words = $"<code>git show {commit[..8]}</code>";
        return repository is null ? words : $"<a href=\"{repository}/commit/{commit}\">{words}</a>";
    }
}
