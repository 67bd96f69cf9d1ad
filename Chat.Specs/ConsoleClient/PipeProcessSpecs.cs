using System.Diagnostics;
using Chat.ConsoleClient;
using Chat.Net.Hosting;

namespace Chat.Specs.ConsoleClient;

public class PipeProcessSpecs
{
    [Test]
    public async Task The_client_ends_when_nobody_reads_its_output()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var client = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                "exec", typeof(ClientProgram).Assembly.Location, "127.0.0.1", $"{relay.DeliveryPort}",
                "--inbox-port", $"{relay.InboxPort}", "--name", "ada",
            ])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        (await client.StandardOutput.ReadLineAsync()).ShouldBe("* ada joined");

        client.StandardOutput.Close();
        await client.StandardInput.WriteLineAsync("is anybody there?");
        await client.StandardInput.FlushAsync();
        await Task.WhenAny(client.WaitForExitAsync(), Task.Delay(TimeSpan.FromSeconds(5)));
        var ended = client.HasExited;
        client.Kill();

        ended.ShouldBeTrue("nobody reads what it writes");
        (await client.StandardError.ReadToEndAsync()).ShouldEndWith(": broken pipe.\n");
    }

    [Test]
    public async Task Output_into_a_file_stays_when_others_write_after_it()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        var file = Path.GetTempFileName();
        var client = $"dotnet exec {typeof(ClientProgram).Assembly.Location} 127.0.0.1 {relay.DeliveryPort} "
            + $"--inbox-port {relay.InboxPort} --name ada";

        using var shell = Process.Start("sh", ["-c", $"{{ echo hello | {client}; echo end; }} > {file}"]);
        await shell.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));

        (await File.ReadAllTextAsync(file)).ShouldBe("* ada joined\nada: hello\nend\n");
        File.Delete(file);
    }

    [Test]
    public async Task A_closed_input_is_at_its_end()
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        var client = $"dotnet exec {typeof(ClientProgram).Assembly.Location} 127.0.0.1 {relay.DeliveryPort} "
            + $"--inbox-port {relay.InboxPort} --name ada";

        using var shell = Process.Start("sh", ["-c", $"exec {client} <&- > /dev/null"]);
        await Task.WhenAny(shell.WaitForExitAsync(), Task.Delay(TimeSpan.FromSeconds(10)));
        var ended = shell.HasExited;
        shell.Kill();

        ended.ShouldBeTrue("there will be no input");
    }
}
