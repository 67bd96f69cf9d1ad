using Chat.Specs.ConsoleClient;
using Katas.Common;
using Katas.Learning.Rhythm;

namespace Chat.Specs.Katas.Learning.Rhythm;

public class RunFileSpecs
{
    private TemporaryFolder _folder = null!;
    private RunFile _file = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        _file = new RunFile(Path.Combine(_folder.Path, "runs.jsonl"));
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Runs_are_kept_in_a_file()
    {
        _file.Add(Run("1"));
        _file.Add(Run("2"));

        _file.Read().Select(run => $"{run.Digest} {run.Colour} {run.Guess} {run.Failing[0]}").ShouldBe(
            ["1 Red Green One", "2 Red Green One"]);
    }

    [Test]
    public void Before_the_first_run_there_is_none() => Should.NotThrow(() => _file.Read()).ShouldBeEmpty();

    [TestCase("{ \"At\": ")]
    [TestCase("null")]
    [TestCase("{}")]
    public void A_line_that_makes_no_sense_is_passed_over(string line)
    {
        _folder.Write("runs.jsonl", $"{line}\n");
        _file.Add(Run("1"));

        Should.NotThrow(() => _file.Read().Select(run => run.Failing.Count).ToList()).ShouldBe([1]);
    }

    [Test]
    public void The_same_files_again_are_no_run()
    {
        foreach (var digest in new[] { "1", "1", "2", "1" })
            _file.Add(Run(digest));

        _file.Read().Select(run => run.Digest).ShouldBe(["1", "2", "1"]);
    }

    private static RunRecord Run(string digest) =>
        new(DateTimeOffset.UnixEpoch, Colour.Red, 3, ["One", "Two"], ["One"], Colour.Green, digest);
}
