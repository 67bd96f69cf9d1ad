namespace Katas.Publishing;

/// <summary>What a step changed, as HTML.</summary>
/// <param name="repository">Where the repository can be read; null where it cannot.</param>
internal sealed class ChangeHtml(string? repository)
{
    public string Of(StepChange change) =>
        $"{string.Concat(FileDiff.Read(change.Diff).Select(Of))}<p>{LinkTo(change.Commit)}</p>";

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
