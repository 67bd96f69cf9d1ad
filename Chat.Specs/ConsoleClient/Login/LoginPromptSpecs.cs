using System.Text.RegularExpressions;
using Chat.ConsoleClient.Login;
using Chat.ConsoleClient.Settings;
using Chat.Net.Client;
using Chat.Net.Hosting;
using Chat.Net.Relaying;
using Chat.Specs.Net.Client;

namespace Chat.Specs.ConsoleClient.Login;

public class LoginPromptSpecs
{
    [Test]
    public async Task The_prompt_repeats_with_the_reason_until_the_join_succeeds()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        await using var other = await ChatClient.JoinAsync(
            new RelayAddress("127.0.0.1", relay.DeliveryPort, relay.InboxPort), "ada");
        using var output = new StringWriter { NewLine = "\n" };
        using var input = new StringReader("127.0.0.2\nada\n127.0.0.1\na b\nalan\n");
        ChatClient? client = null;

        await Should.NotThrowAsync(async () => client = await LoginPrompt.JoinAsync(
            new ConnectionSettings(null, null, relay.DeliveryPort, relay.InboxPort),
            new LinePrompter(input, output)));

        await using var entered = client.ShouldNotBeNull();
        entered.Nickname.ShouldBe("alan");
        WithoutReasons(WithoutDefault(output)).ShouldBe(
            $"Server IP or name: Username: Connecting to 127.0.0.2 port {relay.DeliveryPort}.\n"
            + "(reason)\n"
            + $"Server IP or name: Connecting to 127.0.0.1 port {relay.DeliveryPort}.\n"
            + "(reason)\n"
            + $"Username: Connecting to 127.0.0.1 port {relay.DeliveryPort}.\n"
            + "(reason)\n"
            + $"Username: Connecting to 127.0.0.1 port {relay.DeliveryPort}.\n");
    }

    [Test]
    public async Task A_key_from_the_last_time_is_shown_at_the_door()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        var settings = new ConnectionSettings("127.0.0.1", "ada", relay.DeliveryPort, relay.InboxPort);
        var key = new ClientOptions();
        await using var before = await ChatClient.JoinAsync(settings.AddressAt("127.0.0.1"), "ada", key);

        await using var ada = await LoginPrompt.JoinAsync(
            settings, new LinePrompter(TextReader.Null, TextWriter.Null), optionsFor: (_, _) => key);

        ada.ShouldNotBeNull();
    }

    [Test]
    public async Task A_server_that_makes_no_sense_is_asked_for_again()
    {
        using var output = new StringWriter { NewLine = "\n" };

        await Should.NotThrowAsync(() => LoginPrompt.JoinAsync(
            new ConnectionSettings(null, "ada"),
            new LinePrompter(new StringReader("127.0.0.1:seven\n"), output)));

        WithoutDefault(output).ShouldBe(
            "Server IP or name: 'seven' is not a valid port (1–65535).\nServer IP or name: \n");
    }

    [Test]
    public async Task The_question_for_the_server_shows_its_port()
    {
        using var output = new StringWriter { NewLine = "\n" };

        await LoginPrompt.JoinAsync(
            new ConnectionSettings(null, "ada", 7000), new LinePrompter(TextReader.Null, output));

        output.ToString().ShouldBe("Server IP or name [127.0.0.1:7000]: \n");
    }

    [Test]
    public async Task The_question_after_a_failure_shows_what_was_tried()
    {
        using var output = new StringWriter { NewLine = "\n" };

        await LoginPrompt.JoinAsync(
            new ConnectionSettings("127.0.0.2:7", "ada"), new LinePrompter(TextReader.Null, output));

        output.ToString().Split('\n')[^2].ShouldBe("Server IP or name [127.0.0.2:7]: ");
    }

    [Test]
    public async Task Enter_tries_the_same_server_again()
    {
        using var output = new StringWriter { NewLine = "\n" };

        await LoginPrompt.JoinAsync(
            new ConnectionSettings("127.0.0.2:7", "ada"), new LinePrompter(new StringReader("\n"), output));

        output.ToString().Split("Connecting to 127.0.0.2 port 7.").Length.ShouldBe(3);
    }

    private static string WithoutDefault(StringWriter told) => Regex.Replace(told.ToString(), @" \[[^]]*\]", "");

    [Test]
    public async Task A_full_room_leads_back_to_the_question_for_the_server()
    {
        await using var relay = await Relay.StartAsync(
            RelayEndpoints.AnyOnLoopback, new RelayOptions { MaxClients = 1 });
        await using var other = await ChatClient.JoinAsync(
            new RelayAddress("127.0.0.1", relay.DeliveryPort, relay.InboxPort), "grace");
        using var output = new StringWriter { NewLine = "\n" };

        await LoginPrompt.JoinAsync(
            new ConnectionSettings("127.0.0.1", "ada", relay.DeliveryPort, relay.InboxPort),
            new LinePrompter(TextReader.Null, output));

        WithoutDefault(output).ShouldEndWith("The room is full.\nServer IP or name: \n");
    }

    [Test]
    public async Task A_second_try_at_a_server_shows_the_same_key()
    {
        using var relay = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 45);

        await TriesTwiceAsync(relay, "127.0.0.1\n127.0.0.1\n");

        relay.Joins.Select(join => join.Key).Distinct().Count().ShouldBe(1);
    }

    [Test]
    public async Task Another_server_is_shown_another_key()
    {
        using var relay = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 45);

        await TriesTwiceAsync(relay, "127.0.0.1\nlocalhost\n");

        relay.Joins.Select(join => join.Key).Distinct().Count().ShouldBe(2);
    }

    /// <summary>Asks to join and gets no answer; asks again and is welcome.</summary>
    private static async Task TriesTwiceAsync(ScriptedRelay relay, string servers)
    {
        var joining = LoginPrompt.JoinAsync(
            new ConnectionSettings(null, "ada", relay.Address.DeliveryPort, relay.Address.InboxPort),
            new LinePrompter(new StringReader(servers), TextWriter.Null));
        await relay.AnswerAsync();
        relay.HangUp();
        await relay.WelcomeAsync();
        await using var client = await joining;
    }

    /// <summary>Reasons stand on a line of their own; what they say is held elsewhere.</summary>
    private static string WithoutReasons(string output) =>
        Regex.Replace(output, @"^(?!Server|Username).+\.$", "(reason)", RegexOptions.Multiline);
}
