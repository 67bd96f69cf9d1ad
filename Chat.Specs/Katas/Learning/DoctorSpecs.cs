using Katas.Learning;

namespace Chat.Specs.Katas.Learning;

public class DoctorSpecs
{
    [Test]
    public async Task Every_check_reports_a_result_even_if_it_throws()
    {
        var told = new StringWriter();

        var well = await Doctor.ExamineAsync(
            [
                Asking("legs", null),
                Asking("arms", "There is only one."),
                new("head", () => throw new IOException("It is lost.")),
            ],
            told);

        told.ToString().ShouldBe("ok    legs\nFAIL  arms: There is only one.\nFAIL  head: It is lost.\n");
        well.ShouldBeFalse();
        (await Doctor.ExamineAsync([Asking("legs", null)], told)).ShouldBeTrue();
    }

    [Test]
    public async Task The_doctor_checks_the_sdk_write_access_restore_and_a_kata_run()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var dojo = new Dojo(
            new DojoFolders(learner.Exercises, learner.Practice), InProcessWorker.NewRunner());
        var told = new StringWriter();

        await Doctor.ExamineAsync(new Checkup(dojo, DotnetAsync).Checks, told);

        told.ToString().ShouldBe("""
            ok    the .NET SDK is here
            ok    your answers can be written
            FAIL  packages can be restored: error NU1301: no such source
            ok    a kata compiles and runs

            """);
    }

    [Test]
    public async Task The_doctor_restores_a_kata_that_was_begun_in_one_project()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        learner.Writes("01-sums", "01-sums.csproj", "<Project />");
        await using var dojo = new Dojo(
            new DojoFolders(learner.Exercises, learner.Practice), InProcessWorker.NewRunner());
        var told = new StringWriter();

        await Doctor.ExamineAsync(new Checkup(dojo, DotnetAsync).Checks, told);

        told.ToString().ShouldContain("error NU1301: no such source");
    }

    /// <summary>Answers where it is told its version, and complains where it should restore a project.</summary>
    private static Task<(int ExitCode, string Output)> DotnetAsync(IReadOnlyList<string> arguments) =>
        Task.FromResult(arguments switch
        {
            ["--version"] => (0, "10.0.401\n"),
            ["restore", var project] when File.Exists(project) => (1, "Restoring\n  error NU1301: no such source\n"),
            _ => (2, ""),
        });

    private static Doctor.Check Asking(string title, string? complaint) => new(title, () => Task.FromResult(complaint));
}
