namespace Katas.Learning.Material;

/// <summary>A step of the author on the way to a solution.</summary>
/// <param name="Phases">Red, green and so on; several where a step was too small for a row of its own.</param>
/// <param name="Step">What was done.</param>
/// <param name="Lesson">What it taught; empty where nothing did.</param>
internal sealed record AuthorStep(string Phases, string Step, string Lesson);
