using Katas.Learning;
using Katas.Learning.Running;


namespace Chat.Specs.Katas;

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
        using var learner = new Learner { Worker = new Worker() }.With("01-sums", SampleKata.Files());

        await learner.TypesAsync("doctor");

        learner.Told.ShouldMatch("^(ok|FAIL)    ?the .NET SDK is here.*\n(ok|FAIL)  .*your answers can be written.*\n"
            + "(ok|FAIL)  .*packages can be restored.*\n(ok|FAIL)  .*a kata compiles and runs.*\n$");
        learner.Told.ShouldContain("ok    the .NET SDK is here\n");
        learner.Told.ShouldContain("ok    your answers can be written\n");
        learner.Told.ShouldContain("ok    a kata compiles and runs\n");
    }

    private static Doctor.Check Asking(string title, string? complaint) => new(title, () => Task.FromResult(complaint));
}
