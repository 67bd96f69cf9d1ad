using Katas.Learning.Material;

namespace Katas.Learning.Running;

/// <summary>Compiles sources and runs their specs.</summary>
internal sealed class Runner(IWorker worker, Builds builds) : IAsyncDisposable
{
    /// <summary>How long a spec of a kata may take.</summary>
    public static TimeSpan Deadline { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Compiles a solution; one that was compiled before is at hand.</summary>
    public Build Compile(IReadOnlyList<SourceFile> code) => builds.OfCode(code);

    /// <summary>Compiles specs, to be run with any code that has the API of a solution.</summary>
    public Build CompileSpecs(IReadOnlyList<SourceFile> specs, IReadOnlyList<SourceFile> solution) =>
        builds.OfSpecs(specs, solution);

    /// <param name="deadline">How long a spec may take, where it is not <see cref="Deadline"/>.</param>
    public Task<Attempt> RunAsync(Sources sources, TimeSpan? deadline = null) =>
        RunAsync(builds.Of([.. sources.Code, .. sources.Specs]), deadline);

    /// <summary>Runs specs that are compiled already.</summary>
    public async Task<Attempt> RunAsync(Build build, TimeSpan? deadline = null) =>
        new(build, build.Errors.Count > 0 ? null : await worker.RunAsync(build, deadline ?? Deadline));

    public ValueTask DisposeAsync() => worker.DisposeAsync();
}
