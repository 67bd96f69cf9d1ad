namespace Katas.Learning.Training;

/// <summary>How the lines of the trainer's screen are divided.</summary>
internal static class TrainerLayout
{
    /// <summary>The lines of the title and the folder, and an empty one.</summary>
    public const int Head = 3;

    private const int Light = 2;
    private const int Keys = 2;

    /// <summary>The line that stays empty at the end: to end it would scroll the screen.</summary>
    private const int Last = 1;

    private const int LongestReason = 9;

    /// <summary>The lines that are left for the pane.</summary>
    public static int PaneOf(int lines, string reason) => lines - Head - StatusOf(reason) - Keys - Last;

    /// <summary>The lines of the colour, of what comes next, and of the reason.</summary>
    public static int StatusOf(string reason) => Light + Math.Min(LongestReason, reason.Split('\n').Length);
}
