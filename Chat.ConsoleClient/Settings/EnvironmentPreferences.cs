namespace Chat.ConsoleClient.Settings;

/// <summary>Preferences in the environment: TDDCHAT_NAME and the like.</summary>
internal static class EnvironmentPreferences
{
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
        Colors = ChoiceIn(variable, "TDDCHAT_COLORS", Choices.Colors),
        Time = ChoiceIn(variable, "TDDCHAT_TIME", Choices.Time),
        Bell = ChoiceIn(variable, "TDDCHAT_BELL", Choices.Switch),
        Mouse = ChoiceIn(variable, "TDDCHAT_MOUSE", Choices.Switch),
    };

    private static T? ChoiceIn<T>(Func<string, string?> variable, string name, Choice<T> choice)
        where T : struct => variable(name) is { } word
        ? choice.Find(word) ?? throw new UsageException($"{name} must be {choice.List()}.")
        : null;

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
