using Chat.ConsoleClient.Settings;
using Chat.ConsoleClient.Terminal;

namespace Chat.Specs.ConsoleClient.Settings;

public class SettingsFileSpecs
{
    private const string File = "settings.json";

    [TestCase("{\n  \"bell\": \"yes\"\n}", "line 2: \"bell\" must be true or false.")]
    [TestCase("{ \"name\": 7 }", "line 1: \"name\" must be text in quotes.")]
    [TestCase("{ \"port\": 70000 }", "line 1: \"port\" must be a number from 1 to 65535.")]
    [TestCase("{ \"inboxPort\": \"seven\" }", "line 1: \"inboxPort\" must be a number from 1 to 65535.")]
    [TestCase(
        "{ \"colour\": \"red\" }",
        "line 1: unknown setting \"colour\"; "
            + "known are bell, colors, hosts, inboxPort, mouse, name, port, server, time.")]
    [TestCase(
        "{\n  \"bell\": true\n  \"name\": \"ada\"\n}",
        "line 3: '\"' is invalid after a value. Expected either ',', '}', or ']'.")]
    [TestCase("{ \"colors\": \"red\" }", "line 1: \"colors\" must be \"none\", \"16\", \"256\" or \"true\".")]
    [TestCase(
        "{ \"hosts\": [] }",
        "line 1: \"hosts\" must be names with servers, as in { \"home\": \"127.0.0.1:6969\" }.")]
    [TestCase("{ \"time\": \"noon\" }", "line 1: \"time\" must be \"HH:mm\" or \"HH:mm:ss\".")]
    [TestCase(
        "{ \"hosts\": { \"work\": 7 } }",
        "line 1: \"hosts\" must be names with servers, as in { \"home\": \"127.0.0.1:6969\" }.")]
    [TestCase(
        "{ \"hosts\": null }",
        "line 1: \"hosts\" must be names with servers, as in { \"home\": \"127.0.0.1:6969\" }.")]
    [TestCase(
        "{ \"hosts\": { \"my.host\": 7 } }",
        "line 1: \"hosts\" must be names with servers, as in { \"home\": \"127.0.0.1:6969\" }.")]
    [TestCase("{ \"bell\": true,\n  \"bell\": false }", "line 2: \"bell\" stands twice.")]
    [TestCase(
        "{\n  \"server\": \"127.0.0.1:seven\" }",
        "line 2: \"server\" must be a host, or host:port with a port from 1 to 65535.")]
    [TestCase(
        "{ \"hosts\": { \"work\": \"127.0.0.1:0\" } }",
        "line 1: \"hosts\" must be names with servers, as in { \"home\": \"127.0.0.1:6969\" }.")]
    [TestCase(
        "{ \"hosts\": { \"home\": \"a\", \"home\": \"b\" } }",
        "line 1: \"hosts\" must be names with servers, as in { \"home\": \"127.0.0.1:6969\" }.")]
    [TestCase("[]", "line 1: the settings must stand in braces.")]
    [TestCase(
        "{ \"inbox.port [now]\": 7 }",
        "line 1: unknown setting \"inbox.port [now]\"; "
            + "known are bell, colors, hosts, inboxPort, mouse, name, port, server, time.")]
    [TestCase("", "line 1: the settings must stand in braces.")]
    [TestCase(
        "{ \"server\": \"chat.example.org/room\" }",
        "line 1: \"server\" must be a host, or host:port with a port from 1 to 65535.")]
    public void A_mistake_is_a_sentence_with_its_line(string json, string sentence) =>
        ShouldComplain(json, $"{File}, {sentence}");

    [Test]
    public void Comments_and_a_comma_at_the_end_are_allowed() =>
        Should.NotThrow(() => SettingsFile.Parse("{ \"name\": \"ada\", /* me */ }", File))
            .Name.ShouldBe("ada");

    [TestCase("none", ColorDepth.None)]
    [TestCase("16", ColorDepth.Sixteen)]
    [TestCase("256", ColorDepth.Indexed)]
    [TestCase("true", ColorDepth.True)]
    public void Colours_are_named_by_their_number(string text, object depth) =>
        Should.NotThrow(() => SettingsFile.Parse($"{{ \"colors\": \"{text}\" }}", File))
            .Colors.ShouldBe((ColorDepth)depth);

    [Test]
    public void A_settings_file_that_cannot_be_read_is_a_mistake() =>
        Should.Throw<UsageException>(() => SettingsFile.Read(Path.GetTempPath())).Message
            .ShouldStartWith($"Cannot read {Path.GetTempPath()}: ");

    [Test]
    public void An_empty_name_of_a_file_is_a_mistake() =>
        Should.Throw<UsageException>(() => SettingsFile.Read("")).Message
            .ShouldBe("--config needs the name of a file.");

    private static void ShouldComplain(string json, string sentence) =>
        Should.Throw<UsageException>(() => SettingsFile.Parse(json, File)).Message.ShouldBe(sentence);
}
