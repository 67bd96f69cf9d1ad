using Chat.ConsoleClient;
using Chat.Net.Client;
using Chat.Net.Hosting;

namespace Chat.Specs.ConsoleClient;

public class LineModeSpecs
{
    [Test]
    public async Task Line_mode_prints_plain_lines_and_reports_rejected_ones()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        await using var client = await ChatClient.JoinAsync(
            new RelayAddress("127.0.0.1", relay.DeliveryPort, relay.InboxPort), "ada");
        using var input = new StringReader($"hello\n\n{new string('x', 4_001)}\n\u001b[31mred\n");
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };

        var exit = await Task
            .WhenAny(LineMode.RunAsync(client, input, output, error), Task.Delay(5_000).ContinueWith(_ => -1))
            .Unwrap();

        output.ToString().ShouldBe("* ada joined\nada: hello\nada: ␛[31mred\n");
        error.ToString().ShouldBe("Not sent: A text has at most 4,000 characters.\n");
        exit.ShouldBe(1);
    }
}
