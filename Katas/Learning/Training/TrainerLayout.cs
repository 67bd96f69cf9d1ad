namespace Katas.Learning.Training;

/// <summary>How the lines of the trainer's screen are divided.</summary>
internal static class TrainerLayout
{
    /// <summary>The lines of the title and the folder, and an empty one.</summary>
    public const int Head = 3;

    private const int Light = 2;
    private const int LongestReason = 9;

    /// <summary>The lines of the colour, of what comes next, and of the reason.</summary>
    public static int StatusOf(string reason) => Light + Math.Min(LongestReason, reason.Split('\n').Length);
}
