namespace Katas.Steps.Runs;

/// <summary>Runs the specs of a repository by means of dotnet: one build, then one run of all that is there.</summary>
/// <param name="dotnet">
/// Runs dotnet in a folder with these arguments; its exit code, and what it wrote on either stream.
/// </param>
internal sealed class DotnetSpecs(
    Func<string, IReadOnlyList<string>, Task<(int ExitCode, string Output)>> dotnet) : ISpecRunner
{
    /// <summary>How long no spec may end before the run is taken for hung.</summary>
    private const string MostSilence = "5m";

    public async Task<SpecsRun> RunAsync(string folder)
    {
        var build = await dotnet(folder, ["build", "--nologo", "-v", "q", "-clp:NoSummary"]);
        if (build.ExitCode != 0)
            return TestReport.ReadErrors(build.Output);
        var results = Directory.CreateTempSubdirectory("specs-").FullName;
        try
        {
            // Without coverage, where the project collects it: a step is taken every few minutes.
            var (exitCode, output) = await dotnet(
                folder,
                [
                    "test", "--nologo", "--no-build", "-p:RunSettingsFilePath=", "-p:CoverageReport=false",
                    "--logger", "trx", "--blame-hang-timeout", MostSilence, "--blame-hang-dump-type", "none",
                    "--results-directory", results,
                ]);
            return TestReport.Read(exitCode, output,
                Directory.GetFiles(results, "*.trx", SearchOption.AllDirectories).Select(File.ReadAllText));
        }
        finally
        {
            Directory.Delete(results, recursive: true);
        }
    }
}
