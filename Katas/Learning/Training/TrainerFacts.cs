using Katas.Learning.Material;

namespace Katas.Learning.Training;

/// <summary>What a screen shows beside the trainer's state: the dojo knows it.</summary>
/// <param name="Folder">Where the learner's files are.</param>
/// <param name="Own">The learner's own answer, where it is shown.</param>
/// <param name="Rhythm">How they came there, where it is shown.</param>
/// <param name="MarkOf">What a list says of a kata that is done, or is not.</param>
internal sealed record TrainerFacts(string Folder, Sources? Own, string Rhythm, Func<Kata, bool, string> MarkOf);
