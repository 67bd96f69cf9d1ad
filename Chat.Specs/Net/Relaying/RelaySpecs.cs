using Chat.Net.Relaying;
using Chat.Specs.Time;

namespace Chat.Specs.Net.Relaying;

public class RelaySpecs
{
    private readonly ManualTime _time = new();
    private readonly Relay _relay;

    public RelaySpecs() => _relay = new Relay(new RelayOptions(), _time);

    [Test]
    public async Task Who_joins_is_welcomed_told_who_is_there_and_sees_what_is_said()
    {
        var ada = await new Caller(_relay).JoinsAsync("ada");

        var grace = await new Caller(_relay).JoinsAsync("grace");
        await ada.SaysAsync("hello");

        grace.Present.ShouldBe(["ada", "grace"]);
        await grace.SeesAsync("ada: hello");
        await ada.SeesAsync("ada: hello");
        string.Join(", ", ada.Lines()).ShouldBe("ada joined, grace joined, ada: hello");
    }
}
