using Chat.Net.Hosting;
using Chat.Net.Journals;
using Chat.Net.Relaying;
using Chat.Specs.Net.Journals;

namespace Chat.Specs.Net.Hosting;

public class JournaledLoopSpecs
{
    private readonly MemoryFolder _folder = new();

    [Test]
    public async Task A_relay_with_a_journal_goes_on_where_it_ended()
    {
        await using (var relay = Starts())
        {
            var ada = await new Caller(relay).JoinsAsync("ada");
            await ada.SaysAsync("hello");
            await ada.SeesAsync("ada: hello");
        }

        await using var again = Starts();
        var bo = await new Caller(again).JoinsAsync("bo");
        await bo.SeesAsync("bo joined");

        bo.Lines().ShouldBe(["ada joined", "ada: hello", "bo joined"]);
    }

    private RelayLoop Starts() =>
        new(new RelayOptions(), TimeProvider.System, report: null, Journal.Open(_folder));
}
