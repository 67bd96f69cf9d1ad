using Chat.ConsoleClient.Page;
using Chat.ConsoleClient.Settings;
using Chat.ConsoleClient.Terminal;
using Chat.Net.Client;

namespace Chat.Specs.ConsoleClient.Settings;

/// <summary>What the arguments and the preferences behind them come to.</summary>
public class SettingsSpecs
{
    [Test]
    public async Task The_port_may_come_from_a_settings_file()
    {
        var settings = await SettingsOfAsync("127.0.0.1", new Preferences { Port = 7000 });

        RelayOf(settings).ShouldBe(new RelayAddress("127.0.0.1", 7000, 7001));
    }

    [TestCase("127.0.0.1 7100", 7100)]
    [TestCase("127.0.0.1:7100", 7100)]
    public async Task An_argument_goes_before_the_settings_file(string arguments, int port)
    {
        var settings = await SettingsOfAsync(arguments, new Preferences { Port = 7000 });

        RelayOf(settings).DeliveryPort.ShouldBe(port);
    }

    [TestCase("127.0.0.1", true)]
    [TestCase("127.0.0.1 --no-outbox", false)]
    public async Task Undelivered_texts_are_kept_unless_one_says_no(string arguments, bool isKept)
    {
        var settings = await SettingsOfAsync(arguments, new Preferences());

        settings.KeepsOutbox.ShouldBe(isKept);
    }

    [Test]
    public async Task The_server_may_come_from_a_settings_file()
    {
        var settings = await SettingsOfAsync("", new Preferences { Server = "10.0.0.1" });

        RelayOf(settings).Host.ShouldBe("10.0.0.1");
    }

    [Test]
    public async Task A_server_may_have_a_name_of_its_own()
    {
        var hosts = new Dictionary<string, string> { ["work"] = "chat.example.org:7100" };

        var settings = await SettingsOfAsync("work", new Preferences { Hosts = hosts });

        RelayOf(settings).ShouldBe(new RelayAddress("chat.example.org", 7100, 7101));
    }

    [Test]
    public async Task The_inbox_port_may_come_from_a_settings_file()
    {
        var settings = await SettingsOfAsync("", new Preferences { Port = 7000, InboxPort = 7005 });

        RelayOf(settings).InboxPort.ShouldBe(7005);
    }

    [Test]
    public async Task The_colours_may_come_from_a_settings_file()
    {
        var settings = await SettingsOfAsync("", new Preferences { Colors = ColorDepth.Sixteen });

        settings.Screen.Colors.ShouldBe(ColorDepth.Sixteen);
    }

    [Test]
    public async Task The_bell_may_be_off_in_a_settings_file()
    {
        var settings = await SettingsOfAsync("", new Preferences { Bell = false });

        settings.Screen.Rings.ShouldBeFalse();
    }

    [Test]
    public async Task The_mouse_may_be_on_in_a_settings_file()
    {
        var settings = await SettingsOfAsync("", new Preferences { Mouse = true });

        settings.Screen.TracksMouse.ShouldBeTrue();
    }

    [Test]
    public async Task The_time_s_format_may_come_from_a_settings_file()
    {
        var settings = await SettingsOfAsync("", new Preferences { Time = TimeFormat.Seconds });

        settings.Screen.Time.ShouldBe(TimeFormat.Seconds);
    }

    private static RelayAddress RelayOf(ClientSettings settings) =>
        settings.Connection.AddressAt(settings.Connection.Host ?? "");

    private static async Task<ClientSettings> SettingsOfAsync(string arguments, Preferences behind)
    {
        ClientSettings? read = null;
        var commandLine = new CommandLine(
            (settings, _) =>
            {
                read = settings;
                return Task.FromResult(0);
            },
            _ => behind);
        await commandLine.RunAsync(
            arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), TextWriter.Null, TextWriter.Null, default);
        return read.ShouldNotBeNull();
    }
}
