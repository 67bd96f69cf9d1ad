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
}
