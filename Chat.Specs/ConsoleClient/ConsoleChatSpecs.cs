using Chat.ConsoleClient;
using Chat.Server;

namespace Chat.Specs.ConsoleClient;

public class ConsoleChatSpecs
{
    [Test]
    public async Task Asks_for_the_server_and_a_username_then_chats()
    {
        await using var relay = await RelayServer.StartAsync(deliveryPort: 0, inboxPort: 0);
        using var input = new StringReader("127.0.0.1\nada\nhello\n");
        using var output = new StringWriter { NewLine = "\n" };

        await ConsoleChat.RunAsync(input, output, relay.DeliveryPort, relay.InboxPort);

        output.ToString().ShouldBe("Server IP [127.0.0.1]: Username: ada: hello\n");
    }

    [Test]
    public async Task Shows_what_is_said_while_it_waits_for_the_next_line()
    {
        await using var relay = await RelayServer.StartAsync(deliveryPort: 0, inboxPort: 0);
        using var keyboard = new Keyboard();
        using var paper = new Paper();
        var running = Task.Run(() => ConsoleChat.RunAsync(keyboard, paper, relay.DeliveryPort, relay.InboxPort));

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
}
