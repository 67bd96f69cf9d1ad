using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Terminal;

namespace Chat.ConsoleClient.Settings;

/// <summary>Preferences in the environment: TDDCHAT_NAME and the like.</summary>
internal static class EnvironmentPreferences
{
    private static readonly (string Text, bool Value)[] _switch = [("on", true), ("off", false)];

    /// <exception cref="UsageException">A variable makes no sense.</exception>
    /// <param name="variable">Gives the value of an environment variable; null where there is none.</param>
    public static Preferences Of(Func<string, string?> variable) =>
        Read(name => variable(name) is { Length: > 0 } text ? text : null);

    private static Preferences Read(Func<string, string?> variable) => new()
    {
        Name = variable("TDDCHAT_NAME"),
        Server = variable("TDDCHAT_SERVER"),
        Port = PortIn(variable, "TDDCHAT_PORT"),
        InboxPort = PortIn(variable, "TDDCHAT_INBOX_PORT"),
        Colors = ChoiceIn<ColorDepth>(
            variable,
            "TDDCHAT_COLORS",
            ("none", ColorDepth.None),
            ("16", ColorDepth.Sixteen),
            ("256", ColorDepth.Full)),
        Time = ChoiceIn<TimeFormat>(
            variable, "TDDCHAT_TIME", ("HH:mm", TimeFormat.Minutes), ("HH:mm:ss", TimeFormat.Seconds)),
        Bell = ChoiceIn(variable, "TDDCHAT_BELL", _switch),
        Mouse = ChoiceIn(variable, "TDDCHAT_MOUSE", _switch),
    };

    private static T? ChoiceIn<T>(Func<string, string?> variable, string name, params (string Text, T Value)[] choices)
        where T : struct
    {
        if (variable(name) is not { } text)
            return null;
        var chosen = Array.FindIndex(choices, choice => choice.Text == text);
        return chosen >= 0 ? choices[chosen].Value : throw new UsageException($"{name} must be {Listed(choices)}.");
    }

    private static string Listed<T>((string Text, T Value)[] choices) =>
        string.Join(", ", choices[..^1].Select(choice => choice.Text)) + $" or {choices[^1].Text}";

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
