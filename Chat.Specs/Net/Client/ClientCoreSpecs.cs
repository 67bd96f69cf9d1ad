using Chat.Domain.Messages;
using Chat.Net.Client;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Client;

public class ClientCoreSpecs
{
    private readonly ClientCore _core = new("127.0.0.1 port 6969", "ada", new ClientOptions(), chance: () => 1);
    private readonly List<Packet> _sent = [];
    private TimeSpan _now = TimeSpan.FromHours(1);

    [Test]
    public void A_keepalive_is_sent_once_and_the_next_one_is_due_later()
    {
        Joins();
        _now += TimeSpan.FromSeconds(15);

        Handle(new ClientInput.DeadlineReached());

        _sent[^1].ShouldBe(new Alive());
        _core.Deadline.ShouldBe(_now + TimeSpan.FromSeconds(15));
    }

    private void Joins()
    {
        Handle(new ClientInput.Started());
        Handle(new ClientInput.Connected(new Hello(1, "secret", new Limits(65_536, 4_000, 100, 20, 10, 15, 45))));
        Handle(new ClientInput.PacketReceived(new Welcome("ada", false, new Head(0, Hash.OfHistory([])), "00")));
    }

    private void Handle(ClientInput input)
    {
        foreach (var output in _core.Handle(input, _now))
        {
            if (output is ClientOutput.Send send)
                _sent.Add(send.Packet);
        }
    }
}
