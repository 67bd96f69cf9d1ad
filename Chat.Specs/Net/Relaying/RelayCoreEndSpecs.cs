using Chat.Net.Packets;
using Chat.Net.Relaying;

namespace Chat.Specs.Net.Relaying;

/// <summary>How connections end that are not welcome, not finished, or not wanted any more.</summary>
public class RelayCoreEndSpecs
{
    private readonly RelayOptions _defaults = new();

    [Test]
    public void A_member_that_breaks_the_protocol_is_told_why()
    {
        var room = new RelayRoom();
        var (ada, grace) = (room.Joins("ada"), room.Joins("grace"));

        ada.Tells(new Join(ada.Hello!.Session, 1, "ada"));
        room.Happens(new RelayEvent.ProtocolViolated(grace.Inbox, "Nonsense."));

        ada.Bye.ShouldBe(new Bye(ByeReason.Protocol, "A client joins once; this one has joined already."));
        grace.Bye.ShouldBe(new Bye(ByeReason.Protocol, "Nonsense."));
        Warnings(room).ShouldBe(
        [
            "ProtocolError ada: A client joins once; this one has joined already.",
            "ProtocolError grace: Nonsense.",
        ]);
    }

    [Test]
    public void A_pending_connection_that_breaks_the_protocol_is_closed()
    {
        var room = new RelayRoom();
        var (talks, guesses, babbles) =
            (room.Connects("10.0.0.1"), room.Connects("10.0.0.2"), room.Connects("10.0.0.3"));
        foreach (var client in new[] { talks, guesses, babbles })
        {
            client.OpensInbox();
            client.Tells(new Alive());
            client.InboxIsClosed.ShouldBeFalse("a sign of life is no first packet");
        }

        talks.Says("hello");
        guesses.Tells(new Join("guess", 1, "ada"));
        room.Happens(new RelayEvent.ProtocolViolated(babbles.Inbox, "Nonsense."));

        (talks.InboxIsClosed, guesses.InboxIsClosed, babbles.InboxIsClosed).ShouldBe((true, true, true));
        Warnings(room).ShouldBe(
        [
            "ProtocolError 10.0.0.1: The first packet of a client is join; this one sent another.",
            "ProtocolError 10.0.0.2: A join names the session of a hello that waits for it; this one names none.",
            "ProtocolError 10.0.0.3: Nonsense.",
        ]);
    }

    [Test]
    public void A_pending_connection_that_ends_frees_its_place()
    {
        var room = new RelayRoom(_defaults with { MaxPending = 1 });
        var first = room.Connects();

        room.Happens(new RelayEvent.DeliveryEnded(first.Session));
        var second = room.Connects();

        first.DeliveryIsClosed.ShouldBeTrue();
        (second.DeliveryIsClosed, second.Bye, Warnings(room).Count).ShouldBe((false, null, 0));
    }

    [Test]
    public void A_crowded_address_loses_its_own_oldest_connection_and_no_other()
    {
        var room = new RelayRoom(_defaults with { MaxPending = 10, MaxPendingPerAddress = 2 });
        var (other, oldest, next) = (room.Connects("10.0.0.1"), room.Connects("10.0.0.2"), room.Connects("10.0.0.2"));
        oldest.Bye.ShouldBeNull();

        room.Connects("10.0.0.2");

        oldest.Bye!.Reason.ShouldBe(ByeReason.Crowded);
        (other.Bye, next.Bye).ShouldBe((null, null));
        Warnings(room).ShouldHaveSingleItem().ShouldStartWith("Evicted 10.0.0.2: Too many connections");
    }

    [Test]
    public void A_goodbye_that_nobody_takes_ends_at_its_timeout()
    {
        var room = new RelayRoom(_defaults with { CloseTimeout = TimeSpan.FromSeconds(5) });
        var ada = room.Joins("ada");
        ada.Tells(new Leave());

        room.Passes(4);
        var early = ada.DeliveryIsClosed;
        room.Passes(1);

        (early, ada.DeliveryIsClosed, ada.InboxIsClosed).ShouldBe((false, true, true));
    }

    [Test]
    public void A_keepalive_is_sent_at_its_interval()
    {
        var room = new RelayRoom();
        var ada = room.Joins("ada");

        room.Passes(14);
        var early = ada.SignsOfLife;
        room.Passes(1);

        (early, ada.SignsOfLife).ShouldBe((0, 1));
    }

    [Test]
    public void A_silent_member_and_a_slow_one_are_told_apart()
    {
        var room = new RelayRoom(_defaults with { MaxLag = 100, IdleTimeout = TimeSpan.FromSeconds(20) });
        var (ada, grace) = (room.Joins("ada"), room.Joins("grace"));
        ada.IsStuck = true;
        room.Passes(10);
        grace.Says(new string('x', 200));
        room.Passes(1);
        room.Passes(20);

        Warnings(room).Select(line => line.Split(": ")[0]).ShouldBe(["Slow ada", "Idle grace"]);
        room.Journal.Last(told => told.IsWarning).Sentence.ShouldBe("grace timed out after 20 s");
    }

    [Test]
    public void The_name_of_a_member_that_was_told_goodbye_is_free_after_its_hold()
    {
        var room = new RelayRoom();
        var ada = room.Joins("ada");
        room.Happens(new RelayEvent.ProtocolViolated(ada.Inbox, "Nonsense."));
        ada.HangsUp();

        room.Passes(30);

        room.Joins("ada").Lines.ShouldBe(["ada joined", "ada left (Lost)", "ada joined"]);
    }

    [Test]
    public void A_member_that_comes_back_while_it_is_told_goodbye_is_rid_of_its_old_connections()
    {
        var room = new RelayRoom();
        var old = room.Joins("ada");
        room.Happens(new RelayEvent.ProtocolViolated(old.Inbox, "Nonsense."));

        room.Joins("ada", was: old);

        (old.DeliveryIsClosed, old.InboxIsClosed).ShouldBe((true, true));
    }

    [Test]
    public void A_shutdown_says_goodbye_to_everyone_and_stops_when_all_are_gone()
    {
        var room = new RelayRoom();
        var (ada, pending) = (room.Joins("ada"), room.Connects());

        room.Happens(new RelayEvent.Stopping());
        var late = room.Connects();
        (ada.Bye, pending.Bye).ShouldBe((Reasons.Shutdown, Reasons.Shutdown));
        late.DeliveryIsClosed.ShouldBeTrue();
        room.Happens(new RelayEvent.DeliveryEnded(ada.Session));
        var early = room.HasStopped;
        room.Happens(new RelayEvent.DeliveryEnded(pending.Session));

        (early, room.HasStopped).ShouldBe((false, true));
    }

    [Test]
    public void A_shutdown_that_takes_too_long_closes_what_is_left()
    {
        var room = new RelayRoom();
        var ada = room.Joins("ada");
        room.Happens(new RelayEvent.Stopping());

        room.Happens(new RelayEvent.ShutdownTimedOut());

        (ada.DeliveryIsClosed, ada.InboxIsClosed, room.HasStopped).ShouldBe((true, true, true));
    }

    [Test]
    public void An_empty_relay_stops_at_once()
    {
        var room = new RelayRoom();

        room.Happens(new RelayEvent.Stopping());

        room.HasStopped.ShouldBeTrue();
    }

    private static List<string> Warnings(RelayRoom room) =>
        [.. room.Journal.Where(told => told.IsWarning).Select(told => $"{told.Kind} {told.Who}: {told.Why}")];
}
