using Chat.ConsoleClient.Page;
using Chat.Domain.Messages;

namespace Chat.Specs.ConsoleClient.Page;

public class TimelineSpecs
{
    [Test]
    public void A_block_of_joins_has_a_bound()
    {
        var joins = Enumerable.Range(1, 1_000).Select(i => new Joined(i, default, $"guest{i}"));
        var timeline = new Timeline(new Transcript { Messages = [.. joins] });

        var block = timeline.BlockAt(999);

        (block.First, block.Last).ShouldBe((960, 999));
        timeline.BlockAt(959).First.ShouldBe(896);
    }
}
