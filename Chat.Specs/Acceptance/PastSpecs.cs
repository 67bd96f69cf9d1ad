using Chat.Specs.ConsoleClient;

namespace Chat.Specs.Acceptance;

public class PastSpecs
{
    [Test]
    public async Task A_newcomer_looks_back_at_what_was_said_before()
    {
        using var folder = new TemporaryFolder();
        await using var stage = await Stage.OpenAsync(folder.Path, backlog: 1);
        var ada = await stage.JoinsAsync("ada");
        ada.Says("long ago");
        await ada.SeesAsync("ada: long ago");
        var bo = await stage.JoinsAsync("bo");
        await bo.SeesAsync("bo joined");

        bo.LooksBack();

        await Should.NotThrowAsync(bo.SeesAsync("ada joined"));
        bo.Lines.ShouldBe(["ada joined", "ada: long ago", "bo joined"]);
    }

    [Test]
    public async Task A_newcomer_finds_what_was_said_before()
    {
        using var folder = new TemporaryFolder();
        await using var stage = await Stage.OpenAsync(folder.Path, backlog: 1);
        var ada = await stage.JoinsAsync("ada");
        ada.Says("long ago");
        ada.Says("just now");
        await ada.SeesAsync("ada: just now");
        await using var bo = await stage.SitsDownAsync("bo");
        await bo.SeesAsync("bo joined");

        bo.Enters("/find long");

        await bo.SeesAsync(" ago");
    }
}
