namespace Katas.Learning.Material;

/// <summary>A hint, from the gentlest on.</summary>
internal sealed record Hint(string Title, string Text);
