namespace Katas.Learning.Running;

/// <summary>Runs compiled specs.</summary>
internal interface IWorker : IAsyncDisposable
{
    /// <summary>Runs all specs of an assembly. One run at a time.</summary>
    /// <param name="deadline">How long one spec may take; what comes before the first one counts as one.</param>
    Task<RunResult> RunAsync(Build build, TimeSpan deadline);
}
