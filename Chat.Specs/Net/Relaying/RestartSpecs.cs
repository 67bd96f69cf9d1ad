namespace Chat.Specs.Net.Relaying;

public class RestartSpecs
{
    private readonly RelayRoom _before = new();

    [Test]
    public void A_newcomer_after_a_restart_reads_what_was_said_before()
    {
        _before.Joins("ada").Says("hello");

        var bo = _before.Restarts().Joins("bo");

        bo.Lines.ShouldBe(["ada joined", "ada: hello", "bo joined"]);
    }
}
