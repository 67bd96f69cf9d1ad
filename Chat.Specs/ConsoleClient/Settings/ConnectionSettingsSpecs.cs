using Chat.ConsoleClient.Settings;
using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient.Settings;

public class ConnectionSettingsSpecs
{
    private readonly ConnectionSettings _settings = new(Host: null, Nickname: null);

    [TestCase("chat.example.org:7000", "chat.example.org", 7000)]
    [TestCase("[::1]:7000", "::1", 7000)]
    [TestCase("[::1]", "::1", 6969)]
    public void A_server_may_be_given_with_its_port(string text, string host, int port) =>
        _settings.AddressAt(text).ShouldBe(new RelayAddress(host, port, port + 1));

    [Test]
    public void A_server_with_an_impossible_port_is_a_mistake() =>
        Should.Throw<UsageException>(() => _settings.AddressAt("127.0.0.1:seven")).Message
            .ShouldBe("'seven' is not a valid port (1–65535).");

    [Test]
    public async Task The_inbox_port_follows_the_port_that_stands_at_the_server()
    {
        ConnectionSettings? connection = null;
        var commands = new CommandLine(
            (settings, _) =>
            {
                connection = settings.Connection;
                return Task.FromResult(0);
            },
            _ => new());

        await commands.RunAsync(["chat.example.org:7000"], TextWriter.Null, TextWriter.Null, default);

        connection!.AddressAt(connection.Host!).ShouldBe(new RelayAddress("chat.example.org", 7000, 7001));
    }

    [Test]
    public void A_host_of_nothing_is_no_name_for_a_server()
    {
        var settings = _settings with { Hosts = new Dictionary<string, string> { ["work"] = null! } };

        Should.NotThrow(() => settings.AddressAt("work")).Host.ShouldBe("work");
    }

    [Test]
    public void A_web_address_is_no_server() =>
        Should.Throw<UsageException>(() => _settings.AddressAt("http://chat.example.org:6969")).Message
            .ShouldBe("'http://chat.example.org:6969' is not a server; it would be chat.example.org or host:port.");
}
