namespace Katas.Learning.Rhythm;

/// <summary>What a learner is told of their own rhythm.</summary>
internal static class RhythmReport
{
    public static string Of(RhythmFacts facts) => facts.Lights;
}
