using Katas;

namespace Chat.Specs.Katas;

public class DoctorSpecs
{
    [Test]
    public async Task Every_question_has_an_answer_even_when_asking_fails()
    {
        var told = new StringWriter();

        var well = await Doctor.ExamineAsync([Asking("legs", null), Asking("arms", "There is only one."), new("head", () => throw new IOException("It is lost."))], told);

        told.ToString().ShouldBe("ok    legs\nILL   arms: There is only one.\nILL   head: It is lost.\n");
        well.ShouldBeFalse();
        (await Doctor.ExamineAsync([Asking("legs", null)], told)).ShouldBeTrue();
    }

    private static Doctor.Check Asking(string title, string? complaint) => new(title, () => Task.FromResult(complaint));
}
