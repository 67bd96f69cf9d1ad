using Chat.Domain.Messages;
using Chat.Net.Packets;
using Chat.Net.Relaying;

namespace Chat.Specs.Net.Relaying;

public class FetchSpecs
{
    private static readonly Head _place = Head.OfHistory([1]) with { Number = 7 };
    private readonly RelayRoom _room = new();

    [Test]
    public void A_member_s_question_for_the_past_is_passed_on()
    {
        var ada = _room.Joins("ada");

        ada.Tells(new Fetch(_place, 5));

        _room.Pasts.ShouldBe([new RelayEffect.SendPast(ada.Session, _place, 5)]);
    }
}
