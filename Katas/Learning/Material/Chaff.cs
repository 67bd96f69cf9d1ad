namespace Katas.Learning.Material;

/// <summary>A wrong implementation: a misconception that good specs catch.</summary>
/// <param name="Misconception">What its author believed.</param>
/// <param name="Hint">A question for whoever did not catch it.</param>
/// <param name="KilledBy">The reference spec that catches it.</param>
internal sealed record Chaff(SourceFile Code, string Misconception, string Hint, string KilledBy);
