using Chat.Net.Client;

namespace Chat.Specs.Acceptance;

public class TalkSpecs
{
    [Test]
    public async Task Grace_sees_what_ada_says()
    {
        await using var stage = await Stage.OpenAsync();
        var ada = await stage.JoinsAsync("ada");
        var grace = await stage.JoinsAsync("grace");

        ada.Says("hello");

        await grace.SeesAsync("ada: hello");
    }

    [Test]
    public async Task Messages_sent_during_an_outage_arrive_once_and_in_order()
    {
        await using var stage = await Stage.OpenAsync();
        var (ada, delivery, inbox) = await stage.JoinsByCableAsync("ada");
        var grace = await stage.JoinsAsync("grace");
        ada.Says("before");
        await grace.SeesAsync("ada: before");

        delivery.Cut();
        inbox.Cut();
        await ada.MeetsAsync<ClientEvent.Disconnected>();
        ada.Says("from the tunnel");
        grace.Says("missed");
        await grace.SeesAsync("grace: missed");
        delivery.Mend();
        inbox.Mend();

        await grace.SeesAsync("ada: from the tunnel");
        await ada.SeesAsync("ada: from the tunnel");
        ada.Lines.ShouldBe(["ada joined", "grace joined", "ada: before", "grace: missed", "ada: from the tunnel"]);
        grace.Lines.ShouldBe(ada.Lines);
    }

    [Test]
    public async Task A_flipped_bit_is_detected_and_no_message_is_lost()
    {
        await using var stage = await Stage.OpenAsync();
        var (ada, delivery, _) = await stage.JoinsByCableAsync("ada");
        var grace = await stage.JoinsAsync("grace");
        await ada.SeesAsync("grace joined");

        delivery.FlipAfter("\"text\":\"h");
        grace.Says("hello");

        await ada.MeetsAsync<ClientEvent.IntegrityFailure>();
        await ada.SeesAsync("grace: hello");
        ada.Lines.ShouldBe(["ada joined", "grace joined", "grace: hello"]);
    }

    [Test]
    public async Task A_leave_is_visible_to_others_at_once()
    {
        await using var stage = await Stage.OpenAsync();
        var ada = await stage.JoinsAsync("ada");
        var grace = await stage.JoinsAsync("grace");

        ada.Says("bye");
        await ada.LeavesAsync();

        await grace.SeesAsync("ada left (Quit)");
        grace.Lines.ShouldContain("ada: bye");
    }

    [Test]
    public async Task A_text_larger_than_a_packet_locks_nobody_out()
    {
        await using var stage = await Stage.OpenAsync();
        var ada = await stage.JoinsAsync("ada");

        ada.Says(new string('x', 70_000));
        ada.Says("hello");

        await ada.SeesAsync("ada: hello");
        ada.Events.OfType<ClientEvent.Rejected>().ShouldHaveSingleItem();
        ada.Events.OfType<ClientEvent.Disconnected>().ShouldBeEmpty();
    }

    [Test]
    public async Task Everyone_sees_another_name()
    {
        await using var stage = await Stage.OpenAsync();
        var ada = await stage.JoinsAsync("ada");
        var grace = await stage.JoinsAsync("grace");

        ada.TakesTheName("lovelace");

        await grace.SeesAsync("ada is now lovelace");
    }
}
