using Katas.Common;
using Katas.Steps.Runs;

namespace Chat.Specs.Katas.Steps.Runs;

internal sealed class TestReportSpecs
{
    private const string Report = """
        <?xml version="1.0" encoding="utf-8"?>
        <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
          <Results>
            <UnitTestResult testId="1" testName="Adds(1,2)" outcome="Passed" />
            <UnitTestResult testId="2" testName="Adds(2,2)" outcome="Failed">
              <Output><ErrorInfo><Message>  should be
        4 </Message></ErrorInfo></Output>
            </UnitTestResult>
            <UnitTestResult testId="3" testName="Is_not_ready" outcome="NotExecuted" />
          </Results>
          <TestDefinitions>
            <UnitTest id="1"><TestMethod className="Sums.SumSpecs(7), Sums, Version=1.0" name="Adds(1,2)" /></UnitTest>
            <UnitTest id="2"><TestMethod className="Sums.SumSpecs" name="Adds(2,2)" /></UnitTest>
            <UnitTest id="3"><TestMethod className="Sums.SumSpecs" name="Is_not_ready" /></UnitTest>
          </TestDefinitions>
        </TestRun>
        """;

    [Test]
    public void Every_case_is_read_with_its_class_outcome_and_message()
    {
        var run = TestReport.Read(1, "", [Report]);

        run.Results.ShouldBe([
            new("Sums.SumSpecs", "Adds(1,2)", "Passed"),
            new("Sums.SumSpecs", "Adds(2,2)", "Failed", "should be\n4"),
            new("Sums.SumSpecs", "Is_not_ready", "NotExecuted"),
        ]);
        run.Colour.ShouldBe(Colour.Red);
    }

    [Test]
    public void A_failure_wins_when_a_case_ran_twice()
    {
        var passed = Report.Replace("outcome=\"Failed\"", "outcome=\"Passed\"");

        TestReport.Read(1, "", [Report, passed]).Results.Count.ShouldBe(3);
        TestReport.Read(1, "", [passed, Report]).Failed.Count.ShouldBe(1);
        TestReport.Read(1, "", [Report, passed]).Failed.Count.ShouldBe(1);
    }

    // What a crash says stands in no argument and no message here: a tool that reads this very run might believe it.
    [TestCase("nothing", 0, Colour.Green)]
    [TestCase("no specs", 1, Colour.Green)]
    [TestCase("usage", 1, Colour.Faulty)]
    [TestCase("crash", 1, Colour.Faulty)]
    [TestCase("cut short", 0, Colour.Faulty)]
    [TestCase("a name", 0, Colour.Green)]
    public void An_aborted_run_is_faulty_even_without_failures(string output, int exitCode, Colour colour)
    {
        var words = new Dictionary<string, string>
        {
            ["nothing"] = "",
            ["no specs"] = "No test is available in Sums.Specs.dll",
            ["usage"] = "The argument is invalid.",
            ["crash"] = "The active test run was aborted. Reason: Test host process crashed",
            ["cut short"] = "Passed!\nTest Run Aborted.\n",
            ["a name"] = "  Passed Says(\"Test Run Aborted.\")\n",
        };

        TestReport.Read(exitCode, words[output], []).Colour.ShouldBe(colour);
    }

    [TestCase("/home/ada/Sums/Sum.cs(3,7): error CS0103: The name 'c' [/home/ada/Sums/Sums.csproj]\n"
        + "/home/ada/Sums/Sum.cs(3,7): error CS0103: The name 'c' [/home/ada/Sums/Sums.csproj]\n",
        "Sum.cs(3,7): error CS0103: The name 'c'")]
    [TestCase("/home/ada/Sum.cs(3,7): error CS0029: Cannot convert type 'int[]' to 'string' [/home/ada/Sums.csproj]\n",
        "Sum.cs(3,7): error CS0029: Cannot convert type 'int[]' to 'string'")]
    [TestCase("error NU1101: no package [/home/ada/Sums.csproj]\n", "error NU1101: no package")]
    [TestCase("Something else.", "Something else.")]
    public void A_compile_error_is_reported_once_without_its_folder(string output, string errors) =>
        (TestReport.ReadErrors(output).Colour, TestReport.ReadErrors(output).Detail).ShouldBe((Colour.Amber, errors));

    [Test]
    public async Task A_repository_is_built_and_all_its_specs_are_run()
    {
        var asked = new List<string>();
        var specs = new DotnetSpecs((folder, arguments) =>
        {
            asked.Add(
                $"{folder}: {string.Join(' ', arguments.TakeWhile(argument => argument != "--results-directory"))}");
            if (arguments[0] == "test")
                File.WriteAllText(
                    Path.Combine(arguments[arguments.ToList().IndexOf("--results-directory") + 1], "sums.trx"), Report);
            return Task.FromResult((arguments[0] == "test" ? 1 : 0, ""));
        });

        var run = await specs.RunAsync("sums");

        asked.ShouldBe(
        [
            "sums: build --nologo -v q -clp:NoSummary",
            "sums: test --nologo --no-build -p:RunSettingsFilePath= -p:CoverageReport=false --logger trx "
                + "--blame-hang-timeout 5m --blame-hang-dump-type none",
        ]);
        (run.Colour, run.Results.Count).ShouldBe((Colour.Red, 3));
    }

    [Test]
    public async Task Code_that_does_not_compile_is_not_run()
    {
        var specs = new DotnetSpecs(
            (_, arguments) => Task.FromResult((1, arguments[0] == "build" ? "error CS1: no" : "It ran.")));

        var run = await specs.RunAsync("sums");

        (run.Colour, run.Detail).ShouldBe((Colour.Amber, "error CS1: no"));
    }

    [Test]
    public void A_crash_among_failures_makes_the_run_faulty()
    {
        const string output = "  Failed Adds\nThe active test run was aborted. Reason: Test host process crashed\n";

        TestReport.Read(1, output, [Report]).Colour.ShouldBe(Colour.Faulty);
    }
}
