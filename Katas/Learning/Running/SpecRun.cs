using System.Runtime.Loader;
using System.Text.RegularExpressions;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Katas.Learning.Running;

/// <summary>Runs the specs of an assembly (NUnit) in a load context of its own.</summary>
internal static partial class SpecRun
{
    /// <summary>One spec after the other, and what is told of each is told before it goes on.</summary>
    private static readonly Dictionary<string, object> _settings =
        new() { ["NumberOfTestWorkers"] = 0, ["SynchronousEvents"] = true };

    /// <param name="begins">Is told of each spec that begins.</param>
    /// <param name="ended">Is told what became of each spec, at once.</param>
    public static IReadOnlyList<SpecOutcome> Of(Build build, Action<string> begins, Action<SpecOutcome>? ended = null)
    {
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        try
        {
            if (build.Code.Length > 0)
                context.LoadFromStream(new MemoryStream(build.Code));
            using var assembly = new MemoryStream(build.Assembly);
            using var symbols = new MemoryStream(build.Symbols);
            var runner = new NUnitTestAssemblyRunner(new DefaultTestAssemblyBuilder());
            var specs = runner.Load(context.LoadFromStream(assembly, symbols), _settings);
            var listener = new Listener(begins, ended);
            foreach (var part in build.IsReversed ? OneByOne(specs).Reverse() : [TestFilter.Empty])
                runner.Run(listener, part);
            return listener.Outcomes;
        }
        finally
        {
            context.Unload();
        }
    }

    private static IEnumerable<TestFilter> OneByOne(ITest test) => test.HasChildren
        ? test.Tests.OrderBy(spec => spec.Properties.Get(PropertyNames.Order) ?? int.MaxValue).SelectMany(OneByOne)
        : [TestFilter.FromXml($"<filter><id>{test.Id}</id></filter>")];

    [GeneratedRegex(@" in (?<file>[^\n]*):line (?<line>\d+)")]
    private static partial Regex Frame();

    private sealed class Listener(Action<string> begins, Action<SpecOutcome>? ended) : ITestListener
    {
        public List<SpecOutcome> Outcomes { get; } = [];

        public void TestStarted(ITest test)
        {
            if (!test.IsSuite)
                begins(test.Name);
        }

        public void TestFinished(ITestResult result)
        {
            if (result.Test.IsSuite)
                return;
            var ignored = result.ResultState.Status is TestStatus.Skipped;
            var words = ignored
                ? $"It is ignored ({result.Message}), and shows nothing."
                : (result.Message ?? "") + (KindOf(result) is OutcomeKind.Error ? PlaceIn(result.StackTrace) : "");
            var outcome = new SpecOutcome(result.Test.Name, KindOf(result), words)
            {
                Method = result.Test.MethodName ?? result.Test.Name,
                Fixture = result.Test.ClassName?.Split('.')[^1] ?? "",
                IsIgnored = ignored,
                Took = TimeSpan.FromSeconds(result.Duration),
            };
            Outcomes.Add(outcome);
            ended?.Invoke(outcome);
        }

        /// <summary>The nearest line of a stack that is one of the learner's; empty where there is none.</summary>
        private static string PlaceIn(string? stack) => Frame().Match(stack ?? "") is { Success: true } frame
            ? $"\n{Path.GetFileName(frame.Groups["file"].Value)}, line {frame.Groups["line"].Value}"
            : "";

        public void TestOutput(TestOutput output)
        {
        }

        public void SendMessage(TestMessage message)
        {
        }

        private static OutcomeKind KindOf(ITestResult result) => result.Message switch
        {
            _ when result.ResultState.Status == TestStatus.Passed => OutcomeKind.Passed,
            { } words when words.Contains("System.NotImplementedException", StringComparison.Ordinal) =>
                OutcomeKind.NotImplemented,
            { } words when words.StartsWith("Shouldly.", StringComparison.Ordinal)
                || words.StartsWith("System.Exception : Falsifiable", StringComparison.Ordinal)
                || result.ResultState.Label != "Error" => OutcomeKind.Assertion,
            _ => OutcomeKind.Error,
        };
    }
}
