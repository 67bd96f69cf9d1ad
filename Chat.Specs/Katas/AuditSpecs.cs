namespace Chat.Specs.Katas;

public class AuditSpecs
{
    [Test]
    public async Task An_honest_history_is_read_and_summed_up()
    {
        using var ada = new Apprentice();
        await ada.BeginsAsync();
        await ada.SeesRedAsync();
        await ada.SeesGreenAsync();

        var exit = await ada.TypesAsync("audit");

        (exit, ada.Told).ShouldBe((0, "3 commits read: 1 red, 1 green, 1 chore\n"));
    }
}
