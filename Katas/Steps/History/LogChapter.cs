namespace Katas.Steps.History;

/// <summary>A chapter of a learning log: one capability.</summary>
/// <param name="Preface">Its scenario and its test list.</param>
internal sealed record LogChapter(string Title, string Preface, IReadOnlyList<Entry> Entries);
