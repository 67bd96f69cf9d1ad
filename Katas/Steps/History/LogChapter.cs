namespace Katas.Steps.History;

/// <summary>A chapter of a learning log: one capability.</summary>
/// <param name="Preface">Its scenario and its test list.</param>
internal sealed record LogChapter(string Title, string Preface, IReadOnlyList<Entry> Entries)
{
    /// <summary>The lines of its test list; none where it has no list.</summary>
    public IEnumerable<string> TestList => Preface.Split('\n').SkipWhile(line => line != "Test list:")
        .Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Trim());

    /// <summary>The items of the list that no step names yet, those that were withdrawn aside.</summary>
    public IEnumerable<string> StillOnTheList =>
        TestList.Except(Entries.Where((_, i) => !IsWithdrawn(i)).Select(entry => entry.Field("Item") ?? ""));

    private bool IsWithdrawn(int i) => Entries.ElementAtOrDefault(i + 1) is { Phase: Phase.Withdraw };
}
