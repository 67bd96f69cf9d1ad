using Katas.Learning.Judging;

namespace Chat.Specs.Katas.Learning.Judging;

public class DifferenceSpecs
{
    [Test]
    public void The_shortest_play_that_differs_is_shown() =>
        Difference.Between(["same", "a long one", "one"], ["same", "a longer one", "two"]).ShouldBe(
            new Difference("one", "two"));
}
