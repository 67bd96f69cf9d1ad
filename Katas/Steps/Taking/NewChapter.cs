using Katas.Steps.History;
using Katas.Steps.Rules;

namespace Katas.Steps.Taking;

/// <summary>A chapter that is about to be opened: a capability.</summary>
/// <param name="Scenario">Who does what, in a few sentences.</param>
/// <param name="TestList">The specs to begin with.</param>
internal sealed record NewChapter(string Title, string Scenario, IReadOnlyList<string> TestList)
{
    /// <exception cref="BrokenRuleException">It is none, or it is not the time for one.</exception>
    public async Task OpenAsync(WorkTree tree)
    {
        var log = LogBook.Read(await tree.Log.ReadAsync() ?? "");
        if ((ComplaintOf(log) ?? ComplaintOf(await tree.LastAsync())) is { } complaint)
            throw new BrokenRuleException(complaint);
        await tree.Log.AppendAsync(
            $"## {Title}\n\n{Scenario}\n\nTest list:\n\n{string.Concat(TestList.Select(item => $"- {item}\n"))}");
    }

    private string? ComplaintOf(LogBook log) =>
        string.IsNullOrWhiteSpace(Title) || Title.Contains('\n') ? "a chapter has a title: a few words on one line"
        : Scenario.Split('\n').Any(line => line.StartsWith('#')) ? "a scenario has no headings"
        : TestList.Count == 0 || TestList.Any(item => item.Contains('\n'))
            ? "a chapter begins with a list of specs: --list \"one; another\""
        : log.Chapters.Any(chapter => chapter.Title == Title) ? $"there is a chapter '{Title}' already"
        : null;

    private static string? ComplaintOf(StepCommit? last) =>
        last?.Phase is Phase.Red ? "the last step is red: make it green, or withdraw it, before another chapter" : null;
}
