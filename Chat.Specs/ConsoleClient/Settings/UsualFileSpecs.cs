using System.Diagnostics;
using Chat.ConsoleClient;
using Chat.Net.Hosting;

namespace Chat.Specs.ConsoleClient.Settings;

/// <summary>Where the client looks for a settings file that nobody names: tried on the program itself.</summary>
public class UsualFileSpecs
{
    [Test]
    public async Task The_settings_file_is_found_in_the_usual_place()
    {
        using var folder = new TemporaryFolder();
        folder.Write("tddchat/settings.json", """{ "name": "ada" }""");

        var (printed, complaints) = await SaysAsync("hello\n", folder.Path);

        printed.ShouldBe("* ada joined\nada: hello\n", complaints);
    }

    [Test]
    public async Task Settings_are_not_taken_from_the_current_folder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("tddchat/settings.json", """{ "name": "ada" }""");

        var (printed, _) = await SaysAsync("hello\n", Path.Combine(folder.Path, "nowhere"), folder.Path);

        printed.ShouldBe("");
    }

    /// <returns>What a client prints, and complains of, whose user's settings are in this folder.</returns>
    private static async Task<(string Printed, string Complaints)> SaysAsync(
        string input, string folder, string workingFolder = ".")
    {
        await using var relay = await Relay.StartAsync(RelayEndpoints.AnyOnLoopback);
        using var client = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                "exec", typeof(ClientProgram).Assembly.Location, "127.0.0.1", $"{relay.DeliveryPort}",
                "--inbox-port", $"{relay.InboxPort}",
            ])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["XDG_CONFIG_HOME"] = folder },
        })!;
        try
        {
            await client.StandardInput.WriteAsync(input);
            client.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already, and reads nothing more.
        }
        var printed = await client.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(10));
        await client.WaitForExitAsync();
        return (printed, await client.StandardError.ReadToEndAsync());
    }
}
