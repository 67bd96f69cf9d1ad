namespace Katas.Publishing;

/// <summary>What a step changed, as HTML.</summary>
/// <param name="repository">Where the repository can be read; null where it cannot.</param>
internal sealed class ChangeHtml(string? repository)
{
    public string Of(StepChange change) => $"<p>{LinkTo(change.Commit)}</p>";

    private string LinkTo(string commit)
    {
        var words = $"<code>git show {commit[..8]}</code>";
        return repository is null ? words : $"<a href=\"{repository}/commit/{commit}\">{words}</a>";
    }
}
