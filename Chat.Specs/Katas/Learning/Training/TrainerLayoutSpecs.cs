using Katas.Learning.Training;

namespace Chat.Specs.Katas.Learning.Training;

public class TrainerLayoutSpecs
{
    [Test]
    public void A_reason_that_is_too_long_loses_its_middle() =>
        TrainerLayout.RowsOf(string.Join('\n', Enumerable.Range(1, 20)), columns: 80)
            .ShouldBe(["1", "2", "3", "4", "5", "  …", "18", "19", "20"]);
}
