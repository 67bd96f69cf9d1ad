namespace Katas.Steps.Runs;

/// <summary>Runs the specs of a repository.</summary>
internal interface ISpecRunner
{
    /// <summary>Builds what is in a folder, and runs all specs that are there.</summary>
    Task<SpecsRun> RunAsync(string folder);
}
