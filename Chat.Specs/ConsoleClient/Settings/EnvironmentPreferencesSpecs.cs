using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Settings;
using Chat.ConsoleClient.Terminal;

namespace Chat.Specs.ConsoleClient.Settings;

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

    [TestCase("on", true)]
    [TestCase("off", false)]
    public void Bell_and_mouse_are_on_or_off(string value, bool isOn)
    {
        var preferences = PreferencesIn(("TDDCHAT_BELL", value), ("TDDCHAT_MOUSE", value));

        (preferences.Bell, preferences.Mouse).ShouldBe((isOn, isOn));
    }

    [Test]
    public void Colours_are_read_from_a_variable() =>
        PreferencesIn(("TDDCHAT_COLORS", "16")).Colors.ShouldBe(ColorDepth.Sixteen);

    [TestCase("TDDCHAT_PORT", "seven", "TDDCHAT_PORT: 'seven' is not a valid port (1–65535).")]
    [TestCase("TDDCHAT_TIME", "noon", "TDDCHAT_TIME must be HH:mm or HH:mm:ss.")]
    [TestCase("TDDCHAT_BELL", "loud", "TDDCHAT_BELL must be on or off.")]
    public void A_mistake_names_its_variable(string name, string value, string sentence) =>
        Should.Throw<UsageException>(() => PreferencesIn((name, value))).Message.ShouldBe(sentence);

    [Test]
    public void The_time_s_format_is_read_from_a_variable() =>
        PreferencesIn(("TDDCHAT_TIME", "HH:mm:ss")).Time.ShouldBe(TimeFormat.Seconds);

    [Test]
    public void An_empty_variable_says_nothing()
    {
        var preferences = Should.NotThrow(() => PreferencesIn(("TDDCHAT_PORT", ""), ("TDDCHAT_NAME", "")));

        (preferences.Port, preferences.Name).ShouldBe((null, null));
    }

    private static Preferences PreferencesIn(params (string Name, string Value)[] variables) =>
        EnvironmentPreferences.Of(name => Array.Find(variables, variable => variable.Name == name).Value);
}
