using Katas.Learning.Material;

namespace Katas.Learning.Running;

/// <summary>Specs that are compiled once, with one solution, and run with any other that has the same API.</summary>
internal sealed class SpecSuite(Runner runner, IReadOnlyList<SourceFile> specs, IReadOnlyList<SourceFile> model)
{
    /// <param name="deadline">How long a spec may take, where it is not <see cref="Runner.Deadline"/>.</param>
    public Task<Attempt> RunAsync(IReadOnlyList<SourceFile> code, TimeSpan? deadline = null) =>
        runner.RunAsync(BuildWith(code), deadline);

    /// <summary>Runs them in the reverse order.</summary>
    public Task<Attempt> RunReversedAsync(IReadOnlyList<SourceFile> code) =>
        runner.RunAsync(BuildWith(code) with { IsReversed = true });

    private Build BuildWith(IReadOnlyList<SourceFile> code) => runner.Compile(code) switch
    {
        { Errors.Count: > 0 } broken => broken,
        { Assembly: var assembly } => runner.CompileSpecs(specs, model) with { Code = assembly },
    };
}
