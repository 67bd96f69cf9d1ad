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
}
