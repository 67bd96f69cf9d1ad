using System.Net.Sockets;
using System.Text.RegularExpressions;
using Chat.Server;

namespace Chat.Specs.Server;

public class ServerProgramSpecs
{
    [Test]
    public async Task Says_where_it_listens_and_does()
    {
        using var stop = new CancellationTokenSource();
        var output = new FirstLine();

        var running = ServerProgram.RunAsync(["0", "--inbox-port", "0"], output, TextWriter.Null, stop.Token);

        var line = await output.Written.WaitAsync(TimeSpan.FromSeconds(10));
        var ports = Regex.Match(line, @"127\.0\.0\.1, ports (\d+) .* and (\d+) ");
        ports.Success.ShouldBeTrue(line);
        using var delivery = new TcpClient("127.0.0.1", int.Parse(ports.Groups[1].Value));
        using var inbox = new TcpClient("127.0.0.1", int.Parse(ports.Groups[2].Value));
        await stop.CancelAsync();
        await running;
    }

    private sealed class FirstLine : StringWriter
    {
        private readonly TaskCompletionSource<string> _written = new();

        public Task<string> Written => _written.Task;

        public override void WriteLine(string? value) => _written.TrySetResult(value!);
    }
}
