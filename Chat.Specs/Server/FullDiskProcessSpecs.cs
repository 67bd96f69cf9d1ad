using System.Diagnostics;
using System.Text.RegularExpressions;
using Chat.Net.Client;
using Chat.Specs.ConsoleClient;

namespace Chat.Specs.Server;

public class FullDiskProcessSpecs
{
    [Test]
    public async Task A_server_whose_disk_is_full_stops_and_says_why()
    {
        using var folder = new TemporaryFolder();
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var server = Starts(folder.Path);
        var line = await server.StandardOutput.ReadLineAsync(deadline.Token);
        var ports = Regex.Match(line!, @"ports (\d+) .* and (\d+) ");
        await using var ada = await ChatClient.JoinAsync(
            new RelayAddress("127.0.0.1", int.Parse(ports.Groups[1].Value), int.Parse(ports.Groups[2].Value)), "ada");

        for (var i = 0; i < 160; i++)
            ada.Say(string.Concat(Enumerable.Repeat("😀", 4_000)));
        await Task.WhenAny(server.WaitForExitAsync(), Task.Delay(TimeSpan.FromSeconds(30)));
        var ended = server.HasExited;
        server.Kill(entireProcessTree: true);

        ended.ShouldBeTrue("it cannot go on");
        (await server.StandardError.ReadToEndAsync(deadline.Token))
            .ShouldContain($"stopped: cannot write to {folder.Path}: ");
        server.ExitCode.ShouldBe(1);
    }

    /// <summary>In a shell that lets no file grow beyond one MiB, or two: shells count in different blocks.</summary>
    private static Process Starts(string folder)
    {
        var server = Path.Combine(AppContext.BaseDirectory, "Chat.Server.dll");
        return Process.Start(new ProcessStartInfo(
            "sh",
            ["-c", $"trap '' XFSZ; ulimit -f 2048; exec dotnet exec {server} 0 --data {folder} --burst 1000"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The runtime's own memory is a file, too, unless it is told otherwise.
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0", ["DOTNET_EnableDiagnostics"] = "0" },
        })!;
    }
}
