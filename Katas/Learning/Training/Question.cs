namespace Katas.Learning.Training;

/// <summary>What the trainer wants to know; the next key answers it.</summary>
internal enum Question
{
    None,

    /// <summary>Which colour the next run will have.</summary>
    WhichColour,

    /// <summary>Whether the kata is really to begin anew.</summary>
    BeginAnew,
}
