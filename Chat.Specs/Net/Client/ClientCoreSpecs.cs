using Chat.Domain.Messages;
using Chat.Net.Client;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Client;

public class ClientCoreSpecs
{
    private readonly ClientCore _core = new("127.0.0.1 port 6969", "ada", new ClientOptions(), chance: () => 1);
    private readonly List<ClientEvent> _events = [];
    private readonly List<Packet> _sent = [];
    private readonly Limits _limits = new(65_536, 4_000, 100, 20, 10, 15, 45);
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

    [Test]
    public void A_client_sends_keepalives()
    {
        Joins();
        _sent.Clear();

        Passes(seconds: 15);

        _sent.ShouldBe([new Alive()]);
    }

    [Test]
    public void A_client_disconnects_from_a_silent_relay()
    {
        Joins();

        Passes(seconds: 45);

        _events.OfType<ClientEvent.Disconnected>()
            .ShouldBe([
                new ClientEvent.Disconnected("Nothing was heard from the relay for 45 s.", TimeSpan.FromSeconds(0.5)),
            ]);
    }

    [Test]
    public void A_connection_of_30_seconds_resets_the_backoff()
    {
        Joins();

        foreach (var held in new[] { 0, 29, 30 })
        {
            Passes(held);
            Handle(new ClientInput.ConnectionLost("reset"));
            Passes(seconds: 30);
            Joins();
        }

        _events.OfType<ClientEvent.Disconnected>().Select(lost => lost.RetryIn.TotalSeconds).ShouldBe([0.5, 1, 0.5]);
    }

    [Test]
    public void A_text_of_more_lines_than_the_relay_takes_is_rejected()
    {
        Joins();

        Says("1", new string('\n', 100) + "x");

        _events[^1].ShouldBe(new ClientEvent.Rejected("1", "A text has at most 100 lines."));
    }

    [Test]
    public void A_text_that_fits_the_limits_but_no_packet_is_rejected()
    {
        Joins(_limits with { PacketBytes = 100 });

        Says("1", new string('x', 80));

        _events[^1].ShouldBe(new ClientEvent.Rejected("1", "This text is larger than the relay takes."));
    }

    [Test]
    public void A_text_above_the_limits_is_rejected_while_disconnected()
    {
        Joins();
        Handle(new ClientInput.ConnectionLost("reset"));

        Says("1", new string('x', 4_001));

        _events[^1].ShouldBe(new ClientEvent.Rejected("1", "A text has at most 4,000 characters."));
        _core.Undelivered.ShouldBeEmpty();
    }

    [Test]
    public void A_pending_text_that_a_new_relay_does_not_take_is_rejected()
    {
        Joins();
        Says("1", "a text of some length");
        Says("2", "short");
        Handle(new ClientInput.ConnectionLost("reset"));
        Passes(seconds: 30);
        _sent.Clear();

        Joins(_limits with { TextScalars = 10 });

        _events[^1].ShouldBe(new ClientEvent.Rejected("1", "A text has at most 10 characters."));
        _sent.OfType<Say>().Select(say => say.Text).ShouldBe(["short"]);
        _core.Undelivered.Select(say => say.Text).ShouldBe(["short"]);
    }

    private void Says(string id, string text) => Handle(new ClientInput.Spoken(new Say(id, text, default)));

    private void Joins(Limits? limits = null)
    {
        Handle(new ClientInput.Started());
        Handle(new ClientInput.Connected(new Hello(1, "secret", limits ?? _limits)));
        Handle(new ClientInput.PacketReceived(new Welcome("ada", false, new Head(0, Hash.OfHistory([])), "00")));
    }

    /// <summary>Time passes, and the core is told whenever its deadline comes.</summary>
    private void Passes(int seconds)
    {
        var end = _now + TimeSpan.FromSeconds(seconds);
        while (_core.Deadline <= end)
        {
            _now = _core.Deadline;
            Handle(new ClientInput.DeadlineReached());
            if (_events.LastOrDefault() is ClientEvent.Disconnected)
                return;
        }
        _now = end;
    }

    private void Handle(ClientInput input)
    {
        foreach (var output in _core.Handle(input, _now))
        {
            if (output is ClientOutput.Publish publish)
                _events.Add(publish.Event);
            if (output is ClientOutput.Send send)
                _sent.Add(send.Packet);
        }
    }
}
