using Katas.Learning.Judging;

namespace Chat.Specs.Katas.Learning.Judging;

public class DifferenceSpecs
{
    [Test]
    public void The_shortest_play_that_differs_is_shown() =>
        Difference.Between(["same", "a long one", "one"], ["same", "a longer one", "two"]).ShouldBe(
            new Difference("one", "two"));

    [Test]
    public void A_play_is_shown_without_control_characters() =>
        new Difference("1\n2", "1\u001b[2J").Excerpt().ShouldBe(new Difference("1␊2", "1␛[2J"));

    [Test]
    public void Only_the_part_of_a_long_play_that_differs_is_shown()
    {
        var (before, after) = (new string('b', 99), new string('a', 99));
        var (near, next) = (new string('b', 39), new string('a', 15));

        new Difference($"{before}>one<{after}", $"{before}>two<{after}").Excerpt().ShouldBe(
            new Difference($"…{near}>one<{next}…", $"…{near}>two<{next}…"));
    }
}
