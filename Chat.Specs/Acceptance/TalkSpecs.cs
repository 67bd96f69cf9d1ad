using Chat.Net.Client;

namespace Chat.Specs.Acceptance;

public class TalkSpecs
{
    [Test]
    public async Task Grace_sees_what_ada_says()
    {
        await using var stage = await Stage.OpenAsync();
        var ada = await stage.EntersAsync("ada");
        var grace = await stage.EntersAsync("grace");

        ada.Says("hello");

        await grace.SeesAsync("ada: hello");
    }

    [Test]
    public async Task What_happens_while_a_connection_is_lost_is_made_up_for_without_gap_or_repeat()
    {
        await using var stage = await Stage.OpenAsync();
        var (ada, delivery, inbox) = await stage.EntersByCableAsync("ada");
        var grace = await stage.EntersAsync("grace");
        ada.Says("before");
        await grace.SeesAsync("ada: before");

        delivery.Cut();
        inbox.Cut();
        await ada.MeetsAsync<ClientEvent.Lost>();
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
    public async Task A_flipped_bit_is_noticed_and_nobody_loses_a_message()
    {
        await using var stage = await Stage.OpenAsync();
        var (ada, delivery, _) = await stage.EntersByCableAsync("ada");
        var grace = await stage.EntersAsync("grace");
        await ada.SeesAsync("grace joined");

        delivery.FlipAfter("\"text\":\"h");
        grace.Says("hello");

        await ada.MeetsAsync<ClientEvent.Mistrusted>();
        await ada.SeesAsync("grace: hello");
        ada.Lines.ShouldBe(["ada joined", "grace joined", "grace: hello"]);
    }

    [Test]
    public async Task Who_leaves_is_seen_to_leave_at_once()
    {
        await using var stage = await Stage.OpenAsync();
        var ada = await stage.EntersAsync("ada");
        var grace = await stage.EntersAsync("grace");

        ada.Says("bye");
        await ada.LeavesAsync();

        await grace.SeesAsync("ada left (Quit)");
        grace.Lines.ShouldContain("ada: bye");
    }
}
