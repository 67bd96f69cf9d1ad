using System.Diagnostics;
using System.Text.Json;
using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning.Running;

public class WorkerSpecs
{
    private const string Fine = "[Test] public void Fine() => Sum.Of(1, 1).ShouldBe(2);";
    private readonly TimeSpan _deadline = TimeSpan.FromSeconds(20);

    [TestCase("Spins() { while (true) { Thread.Sleep(100); } }", 1)]
    [TestCase("Exits() { Environment.Exit(0); }", 20)]
    [TestCase("Overflows() { Overflows(); }", 20)]
    public async Task A_spec_that_hangs_or_crashes_is_named_and_the_worker_continues(string wicked, int seconds)
    {
        await using var worker = await WarmAsync();

        var first = await worker.RunAsync(BuildOf(Fine, $"[Test] public void {wicked}"), TimeSpan.FromSeconds(seconds));
        var second = await worker.RunAsync(BuildOf(Fine), _deadline);

        first.EndedBy.ShouldBe(wicked.Split('(')[0]);
        first.TimedOut.ShouldBe(wicked.StartsWith("Spins", StringComparison.Ordinal));
        first.HasCrashed.ShouldBe(wicked.StartsWith("Overflows", StringComparison.Ordinal));
        second.EndedBy.ShouldBeNull();
        second.Outcomes.Select(outcome => (outcome.Spec, outcome.Kind)).ShouldBe([("Fine", OutcomeKind.Passed)]);
    }

    [Test]
    public async Task Results_before_a_crash_are_kept()
    {
        await using var worker = new Worker();

        var run = await worker.RunAsync(BuildOf(Fine, "[Test] public void Zaps() { Environment.Exit(0); }"), _deadline);

        run.EndedBy.ShouldBe("Zaps");
        run.Outcomes.Select(outcome => (outcome.Spec, outcome.Kind)).ShouldBe([("Fine", OutcomeKind.Passed)]);
    }

    [Test]
    public async Task A_worker_exits_with_its_dojo_even_while_a_spec_hangs()
    {
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", ["exec", typeof(Worker).Assembly.Location, "worker"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await process.StandardInput.WriteLineAsync(
            JsonSerializer.Serialize(BuildOf("[Test] public void Spins() { while (true) { } }")));
        await process.StandardInput.FlushAsync();
        var begun = await process.StandardOutput.ReadLineAsync();

        process.StandardInput.Close();
        await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(TimeSpan.FromSeconds(5)));
        var ended = process.HasExited;
        process.Kill();

        begun.ShouldNotBeNull().ShouldContain("Spins");
        ended.ShouldBeTrue("nobody is there to stop it");
    }

    [Test]
    public async Task Every_spec_has_its_own_timeout()
    {
        await using var worker = await WarmAsync();

        var run = await worker.RunAsync(
            BuildOf("[TestCase(1), TestCase(2), TestCase(3)] public void Takes_its_time(int _) => Thread.Sleep(700);"),
            TimeSpan.FromSeconds(2));

        (run.EndedBy, run.Outcomes.Count).ShouldBe((null, 3));
    }

    /// <summary>One whose process is there, and knows the way: what a run takes then is its own.</summary>
    private async Task<Worker> WarmAsync()
    {
        var worker = new Worker();
        await worker.RunAsync(BuildOf(Fine), _deadline);
        return worker;
    }

    [Test]
    public void The_start_of_a_worker_does_not_count_as_the_first_specs_time() =>
        Worker.TimeToFirstSpec(TimeSpan.FromSeconds(2), isNew: true).ShouldBe(TimeSpan.FromSeconds(12));

    private static Build BuildOf(params string[] specs) => Compiler.Compile([
        new("/kata/Sum.cs", SampleKata.Code("a + b")),
        new("/kata/SumSpecs.cs", "using NUnit.Framework; using Shouldly; namespace Sums; "
            + $"public class SumSpecs {{ {string.Join('\n', specs)} }}"),
    ]);
}
