
namespace Katas.Learning.Training;

/// <summary>What the trainer wants done.</summary>
internal enum TrainerEffect
{
    /// <summary>The kata's specs are to be run.</summary>
    Run,

    /// <summary>The learner's specs are to be judged.</summary>
    Judge,

    /// <summary>The kata is to begin anew.</summary>
    Reset,

    /// <summary>The learner wants to leave.</summary>
    Leave,
}
