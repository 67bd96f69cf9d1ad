using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Settings;

/// <summary>Preferences in the environment: TDDCHAT_NAME and the like.</summary>
internal static class EnvironmentPreferences
{
    /// <exception cref="UsageException">A variable makes no sense.</exception>
    /// <param name="variable">Gives the value of an environment variable; null where there is none.</param>
    public static Preferences Of(Func<string, string?> variable) => new()
    {
        Name = variable("TDDCHAT_NAME"),
        Server = variable("TDDCHAT_SERVER"),
        Port = PortIn(variable, "TDDCHAT_PORT"),
        InboxPort = PortIn(variable, "TDDCHAT_INBOX_PORT"),
        Colors = variable("TDDCHAT_COLORS") switch
        {
            null => null,
            "none" => ColorDepth.None,
            "16" => ColorDepth.Sixteen,
            "256" => ColorDepth.Full,
            _ => throw new UsageException("TDDCHAT_COLORS must be none, 16 or 256."),
        },
        Time = variable("TDDCHAT_TIME") switch
        {
            null => null,
            "HH:mm" => TimeFormat.Minutes,
            "HH:mm:ss" => TimeFormat.Seconds,
            _ => throw new UsageException("TDDCHAT_TIME must be HH:mm or HH:mm:ss."),
        },
        Bell = SwitchIn(variable, "TDDCHAT_BELL"),
        Mouse = SwitchIn(variable, "TDDCHAT_MOUSE"),
    };

    private static bool? SwitchIn(Func<string, string?> variable, string name) => variable(name) switch
    {
        null => null,
        "on" => true,
        "off" => false,
        _ => throw new UsageException($"{name} must be on or off."),
    };

    private static int? PortIn(Func<string, string?> variable, string name)
    {
        try
        {
            return variable(name) is { } text ? Port.Parse(text) : null;
        }
        catch (UsageException mistake)
        {
            throw new UsageException($"{name}: {mistake.Message}");
        }
    }
}
