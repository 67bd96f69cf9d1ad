using Chat.Net.Packets;

namespace Chat.Specs.Net.Relaying;

public class RestartSpecs
{
    private readonly RelayRoom _before = new();

    [Test]
    public void A_name_is_kept_over_a_restart()
    {
        _before.Joins("ada");

        var stranger = _before.Restarts().Connects().AsksToJoin("ada");

        stranger.Hears<Refused>().Words.ShouldEndWith(" free in 30 s.");
    }

    [Test]
    public void A_newcomer_after_a_restart_reads_what_was_said_before()
    {
        _before.Joins("ada").Says("hello");

        var bo = _before.Restarts().Joins("bo");

        bo.Lines.ShouldBe(["ada joined", "ada: hello", "bo joined"]);
    }
}
