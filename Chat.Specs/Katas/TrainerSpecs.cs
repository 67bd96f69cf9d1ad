namespace Chat.Specs.Katas;

public class TrainerSpecs
{
    [Test]
    public async Task The_trainer_opens_a_kata_runs_it_and_leaves_when_asked()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        await using var student = new Student(learner);

        (await student.SeesAsync("Sums", "One_and_one_are_two")).ShouldContain("Now make it pass, with the least that does.");
        student.Presses('q');
        await student.Left;
    }
}
