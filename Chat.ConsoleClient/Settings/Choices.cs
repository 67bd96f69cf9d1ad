using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Settings;

/// <summary>The words of the settings that are chosen by one.</summary>
internal static class Choices
{
    public static Choice<ColorDepth> Colors { get; } =
        new(
            ("none", ColorDepth.None),
            ("16", ColorDepth.Sixteen),
            ("256", ColorDepth.Indexed),
            ("true", ColorDepth.True));

    public static Choice<TimeFormat> Time { get; } =
        new(("HH:mm", TimeFormat.Minutes), ("HH:mm:ss", TimeFormat.Seconds));

    public static Choice<bool> Switch { get; } = new(("on", true), ("off", false));
}
