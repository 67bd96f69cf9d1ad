namespace Chat.ConsoleClient.Screen;

/// <summary>What a terminal must be told to show one frame after another.</summary>
public static class FrameDiff
{
    public static string Between(Frame? before, Frame after) => "";
}
