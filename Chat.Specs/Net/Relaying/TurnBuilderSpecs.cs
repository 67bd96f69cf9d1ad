using Chat.Net.Packets;
using Chat.Net.Relaying;

namespace Chat.Specs.Net.Relaying;

public class TurnBuilderSpecs
{
    [TestCase(2, 1)]
    [TestCase(0, 0)]
    public void The_member_list_is_made_once_a_turn_at_most(int newcomers, int lists)
    {
        var turn = new TurnBuilder();
        for (var i = 1; i <= newcomers; i++)
            turn.SendPresent(new SessionId(i));
        var made = 0;

        turn.Take(() =>
        {
            made++;
            return [new Present(["ada"], 1)];
        });

        made.ShouldBe(lists);
    }
}
