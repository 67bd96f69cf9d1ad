using Chat.ConsoleClient;
using Chat.ConsoleClient.Login;
using Chat.ConsoleClient.Settings;
using Chat.Net.Hosting;

namespace Chat.Specs.ConsoleClient;

public class ConsoleChatSpecs
{
    [Test]
    public async Task The_client_asks_for_server_and_username_and_then_chats()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var input = new StringReader("127.0.0.1\nada\nhello\n");
        using var output = new StringWriter { NewLine = "\n" };

        await ChatAsync(relay, input, output);

        output.ToString().ShouldStartWith("Server IP");
        output.ToString().ShouldEndWith("* ada joined\nada: hello\n");
    }

    [Test]
    public async Task Messages_are_shown_while_the_client_waits_for_input()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var keyboard = new Keyboard();
        using var paper = new Paper();
        var running = Task.Run(() => ChatAsync(relay, keyboard, paper));

        keyboard.Types("127.0.0.1", "ada", "hello");

        try
        {
            await paper.ShouldShowAsync("ada: hello");
        }
        finally
        {
            keyboard.Ends();
            await running;
        }
    }

    private static async Task ChatAsync(Relay relay, TextReader input, TextWriter output)
    {
        await using var client = await LoginPrompt.JoinAsync(
            new ConnectionSettings(null, null, relay.DeliveryPort, relay.InboxPort),
            new LinePrompter(input, output));
        await LineMode.RunAsync(client.ShouldNotBeNull(), input, output, TextWriter.Null);
    }
}
