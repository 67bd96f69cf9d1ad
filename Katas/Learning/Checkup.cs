using Katas.Common;

namespace Katas.Learning;

/// <summary>What the <see cref="Doctor"/> asks for the sake of the katas.</summary>
/// <param name="dotnet">Runs dotnet with these arguments; its exit code, and what it wrote on either stream.</param>
internal sealed class Checkup(Dojo dojo, Func<IReadOnlyList<string>, Task<(int ExitCode, string Output)>> dotnet)
{
    public IEnumerable<Doctor.Check> Checks =>
    [
        new("the .NET SDK is here", () => ComplaintOfAsync("--version")),
        new("your answers can be written", () => WriteAsync(Path.Combine(dojo.Practice, ".doctor"))),
        new("packages can be restored", () => ComplaintOfAsync("restore", dojo.SolutionOf(dojo.Katas[0]))),
        new("a kata compiles and runs", async () =>
            await dojo.TryStarterAsync(dojo.Katas[0]) is var colour and not Colour.Red
                ? $"it is {colour}, not {Colour.Red}"
                : null),
    ];

    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    private static async Task<string?> WriteAsync(string file)
    {
        await File.WriteAllTextAsync(file, "");
        File.Delete(file);
        return null;
    }

    /// <returns>What dotnet complains of; null where it does not.</returns>
    private async Task<string?> ComplaintOfAsync(params string[] arguments)
    {
        var (exitCode, output) = await dotnet(arguments);
        return exitCode == 0 ? null
            : output.Split('\n')
                .FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase))?.Trim()
                ?? $"exit code {exitCode}";
    }
}
