using Katas.Learning.Training;

namespace Chat.Specs.Katas.Learning.Training;

public class TrainerLayoutSpecs
{
    [Test]
    public void A_reason_that_is_too_long_loses_its_middle() =>
        TrainerLayout.RowsOf(string.Join('\n', Enumerable.Range(1, 20)), columns: 80)
            .ShouldBe(["1", "2", "3", "4", "5", "  …", "18", "19", "20"]);

    [Test]
    public void An_indent_is_at_most_half_as_wide_as_the_screen() =>
        TrainerLayout.Wrapped(new string(' ', 100) + "end", columns: 80).Take(5).Count().ShouldBe(2);
}
