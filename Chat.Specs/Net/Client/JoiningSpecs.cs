using System.Net;
using System.Net.Sockets;
using Chat.Net.Client;
using Chat.Net.Packets;
using Chat.Specs.Acceptance;

namespace Chat.Specs.Net.Client;

public class JoiningSpecs
{
    private readonly ClientOptions _hasty = new() { ConnectTimeout = TimeSpan.FromMilliseconds(200) };

    [Test]
    public async Task A_rejected_join_reports_the_relays_reason()
    {
        await using var stage = await Stage.OpenAsync();
        await stage.JoinsAsync("ada");

        var error = await Should.ThrowAsync<JoinFailedException>(() => stage.JoinsAsync("Ada"));

        error.Reason.ShouldBe(RefusedReason.NicknameInUse);
    }

    [TestCase("", "did not answer within 0.2 s")]
    [TestCase("SSH-2.0-OpenSSH_9.2\r\n", "word packet")]
    public async Task Joining_a_silent_or_foreign_server_fails_and_says_why(string greeting, string words)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var accepted = listener.AcceptTcpClientAsync();
        var entering = ChatClient.JoinAsync(new RelayAddress("127.0.0.1", port, port), "ada", _hasty);
        using var connection = await accepted;
        await connection.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(greeting));

        var error = await Should.ThrowAsync<JoinFailedException>(entering);

        (error.Reason, error.Message.Contains($"port {port}"), error.Message.Contains(words))
            .ShouldBe((null, true, true), error.Message);
    }

    [Test]
    public async Task Joining_a_closed_port_fails_and_says_why()
    {
        // Bound and not listening: nobody else can get the port meanwhile, and nobody answers there.
        using var closed = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        closed.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var port = ((IPEndPoint)closed.LocalEndPoint!).Port;

        var error = await Should.ThrowAsync<JoinFailedException>(
            ChatClient.JoinAsync(new RelayAddress("127.0.0.1", port, port), "ada"));

        error.Message.ShouldBe($"No server is running at 127.0.0.1, port {port}.");
    }

    [Test]
    public void Options_do_not_write_out_their_key()
    {
        var options = new ClientOptions();

        $"{options}".ShouldNotContain(options.Key);
    }
}
