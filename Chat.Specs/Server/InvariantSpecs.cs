using System.Diagnostics;

namespace Chat.Specs.Server;

public class InvariantSpecs
{
    [TestCase("Chat.Server.dll", "0")]
    [TestCase("Chat.ConsoleClient.dll", "127.0.0.1 1 --name ada")]
    public async Task A_program_refuses_to_start_without_Unicode_normalisation(string program, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", $"exec {Path.Combine(AppContext.BaseDirectory, program)} {arguments}")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
        })!;

        await Task.WhenAny(
            process.WaitForExitAsync(), process.StandardOutput.ReadLineAsync(), Task.Delay(TimeSpan.FromSeconds(10)));
        if (!process.HasExited)
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(500));
        var ended = process.HasExited;
        if (!ended)
            process.Kill();

        ended.ShouldBeTrue("it should not have started");
        (await process.StandardError.ReadToEndAsync()).ShouldContain("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
        process.ExitCode.ShouldBe(1);
    }
}
