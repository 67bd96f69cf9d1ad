using Chat.Net.Client;
using Chat.Specs.Acceptance;

namespace Chat.Specs.Net.Client;

public class EnteringSpecs
{
    [Test]
    public async Task A_refused_name_is_told_with_the_relays_words()
    {
        await using var stage = await Stage.OpenAsync();
        await stage.EntersAsync("ada");

        var error = await Should.ThrowAsync<NotEnteredException>(() => stage.EntersAsync("Ada"));

        (error.Reason, error.Message).ShouldBe(("nicknameInUse", "Someone in the room has this name already."));
    }
}
