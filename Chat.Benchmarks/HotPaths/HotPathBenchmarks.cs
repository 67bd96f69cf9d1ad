using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Chat.Benchmarks.HotPaths;

/// <summary>
/// Measures, one by one, what the programs do most often: how long each takes, and how many bytes it allocates. Each
/// method runs in a process of its own (BenchmarkDotNet).
/// </summary>
internal static class HotPathBenchmarks
{
    /// <param name="args">
    /// A part of a benchmark's name, all of them if it is left out; then options of BenchmarkDotNet (`--job short`).
    /// </param>
    /// <returns>0 where something was measured and nothing failed.</returns>
    public static int Run(string[] args)
    {
        var (name, options) = args is [['-', ..], ..] or [] ? ("", args) : (args[0], args[1..]);
        var folder = Directory.CreateTempSubdirectory("hot-paths-").FullName;
        try
        {
            var summaries = BenchmarkSwitcher.FromAssembly(typeof(HotPathBenchmarks).Assembly)
                .Run(["--filter", $"*.HotPaths.*{name}*", .. AsPublished, .. options], ConfigOf(folder))
                .ToList();
            return summaries.Count > 0 && summaries.TrueForAll(IsGood) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The server and the client run without the runtime's profile, and so does what is measured.</summary>
    private static string[] AsPublished => ["--envVars", "DOTNET_TieredPGO:0"];

    /// <summary>The table is on the console; what else BenchmarkDotNet writes goes with the folder.</summary>
    private static ManualConfig ConfigOf(string folder) => ManualConfig.CreateEmpty()
        .AddLogger(ConsoleLogger.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddAnalyser([.. DefaultConfig.Instance.GetAnalysers()])
        .AddValidator([.. DefaultConfig.Instance.GetValidators()])
        .WithArtifactsPath(folder)
        // It builds the solution's projects once more, which a busy machine takes its time for.
        .WithBuildTimeout(TimeSpan.FromMinutes(10));

    private static bool IsGood(Summary summary) =>
        !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success);
}
