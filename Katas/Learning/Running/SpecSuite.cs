using Katas.Learning.Material;

namespace Katas.Learning.Running;

/// <summary>Specs that are compiled once, with one solution, and run with any other that has the same API.</summary>
internal sealed class SpecSuite(Runner runner, IReadOnlyList<SourceFile> specs, IReadOnlyList<SourceFile> model)
{
    /// <param name="deadline">How long a spec may take, where it is not <see cref="Runner.Deadline"/>.</param>
    public Task<Attempt> RunAsync(IReadOnlyList<SourceFile> code, TimeSpan? deadline = null) =>
        RunAsync(runner.Compile(code), deadline);

    private Task<Attempt> RunAsync(Build code, TimeSpan? deadline) => runner.RunAsync(
        code.Errors.Count > 0 ? code : runner.CompileSpecs(specs, model) with { Code = code.Assembly }, deadline);
}
