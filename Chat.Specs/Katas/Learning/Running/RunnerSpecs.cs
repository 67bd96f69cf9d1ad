using Katas.Learning.Material;
using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning.Running;

public class RunnerSpecs
{
    private readonly SourceFile _code = new("/kata/Sum.cs", SampleKata.Code("a + b"));
    private readonly SourceFile _specs = new("/kata/SumSpecs.cs", SampleKata.Files()["solution/SumSpecs.cs"]);
    private readonly Runner _runner = new(new InProcessWorker(), new Builds());

    [TearDown]
    public async Task Dispose() => await _runner.DisposeAsync();

    [Test]
    public async Task Files_that_were_run_before_are_not_compiled_again()
    {
        var first = await _runner.RunAsync(new Sources([_code], [_specs]));

        var second = await _runner.RunAsync(new Sources([_code], [_specs]));

        second.Build.Assembly.ShouldBeSameAs(first.Build.Assembly);
    }

    [Test]
    public async Task Files_of_another_folder_are_compiled_for_themselves()
    {
        var first = await _runner.RunAsync(new Sources([_code], [_specs]));

        var second = await _runner.RunAsync(new Sources([_code], [_specs with { Path = "/elsewhere/SumSpecs.cs" }]));

        second.Build.Symbols.ShouldNotBe(first.Build.Symbols);
    }

    [Test]
    public void A_solution_of_another_folder_is_the_same_one() =>
        _runner.Compile([_code with { Path = "/elsewhere/Sum.cs" }]).Assembly.ShouldBeSameAs(
            _runner.Compile([_code]).Assembly);

    [Test]
    public async Task Specs_that_were_compiled_with_a_solution_are_not_compiled_again()
    {
        var first = await new SpecSuite(_runner, [_specs], [_code]).RunAsync([_code]);

        var second = await new SpecSuite(_runner, [_specs], [_code]).RunAsync([_code]);

        second.Build.Assembly.ShouldBeSameAs(first.Build.Assembly);
    }

    [Test]
    public void Old_builds_are_forgotten()
    {
        var builds = new Builds(most: 1);
        var first = builds.Of([_code]);

        builds.Of([_code with { Path = "/elsewhere/Sum.cs" }]);

        (builds.Of([_code]) == first).ShouldBeFalse();
    }
}
