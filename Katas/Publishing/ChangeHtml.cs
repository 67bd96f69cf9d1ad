namespace Katas.Publishing;

/// <summary>What a step changed, as HTML.</summary>
/// <param name="repository">Where the repository can be read; null where it cannot.</param>
internal sealed class ChangeHtml(string? repository)
{
    public string Of(StepChange change) =>
        $"{string.Concat(FileDiff.Read(change.Diff).Select(Of))}<p>{LinkTo(change.Commit)}</p>";

    private static string Of(FileDiff file) =>
        $"<details><summary>{Page.Safe(file.Path)}</summary>"
            + $"<pre>{Page.Safe(string.Join('\n', file.Lines))}</pre></details>";

    private string LinkTo(string commit)
    {
        var words = $"<code>git show {commit[..8]}</code>";
        return repository is null ? words : $"<a href=\"{repository}/commit/{commit}\">{words}</a>";
    }
}
