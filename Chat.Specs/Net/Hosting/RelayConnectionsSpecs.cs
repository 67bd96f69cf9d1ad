using Chat.Net.Hosting;
using Chat.Net.Packets;
using Chat.Net.Relaying;

namespace Chat.Specs.Net.Hosting;

public class RelayConnectionsSpecs
{
    private static readonly IReadOnlyList<Present> _present = [new(["ada"], 2), new(["grace"], 2)];

    private readonly RelayConnections _connections = new(new PastAnswers(null));

    [Test]
    public void A_long_member_list_is_sent_in_one_piece()
    {
        var wire = new Wire();

        _connections.Apply(new RelayEffect.SendPresent(_connections.AddDelivery(wire), _present));

        wire.Pieces.Count.ShouldBe(1);
    }

    [Test]
    public void The_member_list_is_encoded_once_a_turn()
    {
        Wire[] wires = [new(), new()];

        foreach (var wire in wires)
            _connections.Apply(new RelayEffect.SendPresent(_connections.AddDelivery(wire), _present));

        wires[1].Pieces[0].Equals(wires[0].Pieces[0]).ShouldBeTrue("it should be the same memory");
    }
}
