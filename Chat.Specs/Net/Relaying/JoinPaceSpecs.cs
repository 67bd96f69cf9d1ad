using Chat.Net.Packets;
using Chat.Net.Relaying;

namespace Chat.Specs.Net.Relaying;

public class JoinPaceSpecs
{
    private const string TooFast = "Full: Too many joined from your address just now; try again in a moment.";

    private readonly RelayRoom _room = new(new RelayOptions { JoinBurstPerAddress = 1 });

    [TestCase("192.0.2.7", "192.0.2.7", TooFast)]
    [TestCase("192.0.2.7", "198.51.100.7", "Welcome")]
    [TestCase("2001:db8:1:2::1", "2001:db8:1:2::2", TooFast)]
    [TestCase("127.0.0.1", "127.0.0.1", "Welcome")]
    public void Joins_are_paced_by_network(string first, string second, string answer)
    {
        _room.Connects(first).Joins("ada");

        JoinFrom(second).ShouldBe(answer);
    }

    [Test]
    public void A_join_that_is_refused_for_its_pace_owes_nothing()
    {
        _room.Connects("192.0.2.7").Joins("ada");
        for (var i = 0; i < 5; i++)
            JoinFrom("192.0.2.7");

        _room.Passes(seconds: 1);

        JoinFrom("192.0.2.7").ShouldBe("Welcome");
    }

    [Test]
    public void Coming_back_is_not_held_up_by_joins()
    {
        var ada = _room.Connects("192.0.2.7").Joins("ada");

        AnswerTo(_room.Connects("192.0.2.7").AsksToJoin("ada", was: ada)).ShouldBe("Welcome");
    }

    [Test]
    public void Coming_back_has_a_pace_of_its_own()
    {
        var ada = _room.Connects("192.0.2.7").Joins("ada");
        var back = _room.Connects("192.0.2.7").Joins("ada", was: ada);

        AnswerTo(_room.Connects("192.0.2.7").AsksToJoin("ada", was: back)).ShouldBe(TooFast);
    }

    [Test]
    public void A_network_that_joins_too_fast_is_reported_once_a_second()
    {
        _room.Connects("192.0.2.7").Joins("ada");

        KnocksFiveTimes();
        var atOnce = Refusals;
        _room.Passes(seconds: 1);
        _room.Connects("192.0.2.7").Joins("bo");
        KnocksFiveTimes();

        (atOnce, Refusals).ShouldBe((1, 2));
    }

    private int Refusals => _room.Journal.Count(told => told.Kind == DiagnosticKind.Refused);

    private void KnocksFiveTimes()
    {
        for (var i = 0; i < 5; i++)
            JoinFrom("192.0.2.7");
    }

    private string JoinFrom(string address) => AnswerTo(_room.Connects(address).AsksToJoin("grace"));

    private static string AnswerTo(RoomClient client) => client.HearsNext() switch
    {
        Refused refused => $"{refused.Reason}: {refused.Words}",
        var other => other.GetType().Name,
    };
}
