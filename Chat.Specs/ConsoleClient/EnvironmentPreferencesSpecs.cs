using Chat.ConsoleClient;

namespace Chat.Specs.ConsoleClient;

public class EnvironmentPreferencesSpecs
{
    [Test]
    public void Texts_and_ports_are_read_from_variables()
    {
        var preferences = PreferencesIn(
            ("TDDCHAT_NAME", "ada"),
            ("TDDCHAT_SERVER", "work"),
            ("TDDCHAT_PORT", "7000"),
            ("TDDCHAT_INBOX_PORT", "7005"));

        (preferences.Name, preferences.Server, preferences.Port, preferences.InboxPort)
            .ShouldBe(("ada", "work", 7000, 7005));
    }

    private static Preferences PreferencesIn(params (string Name, string Value)[] variables) =>
        EnvironmentPreferences.Of(name => Array.Find(variables, variable => variable.Name == name).Value);
}
