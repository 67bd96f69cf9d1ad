namespace Katas.Learning.Material;

/// <summary>One edit that a learner is led to.</summary>
/// <param name="Expected">The name of the colour that it leads to.</param>
internal sealed record Stage(string Expected, string Title, string Text);
