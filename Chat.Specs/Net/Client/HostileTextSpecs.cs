using Chat.Net.Client;
using Chat.Net.Packets;
using Chat.Specs.Acceptance;

namespace Chat.Specs.Net.Client;

public class HostileTextSpecs
{
    private const string Wicked = "\u001b]0;title\u0007\u001b[31mred";
    private const string Drawn = "␛]0;title␇␛[31mred";

    [Test]
    public async Task Text_from_the_relay_is_made_printable()
    {
        using var relay = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 45);
        var refusing = relay.AnswerAsync(new Refused(RefusedRequest.Join, null, RefusedReason.Full, Wicked));
        var refusal = await Should.ThrowAsync<JoinFailedException>(ChatClient.JoinAsync(relay.Address, "ada"));
        await refusing;
        var welcoming = relay.WelcomeAsync(
            new Notice(Wicked),
            new Refused(RefusedRequest.Say, "1", RefusedReason.BadId, Wicked),
            new Bye(ByeReason.Shutdown, Wicked));
        await using var ada = new Person("ada", await ChatClient.JoinAsync(relay.Address, "ada"));
        await welcoming;

        await ada.MeetsAsync<ClientEvent.Disconnected>();

        refusal.Message.ShouldBe(Drawn);
        ada.Events.OfType<ClientEvent.NoticeReceived>().Single().Words.ShouldBe(Drawn);
        ada.Events.OfType<ClientEvent.Rejected>().Single().Words.ShouldBe(Drawn);
        ada.Events.OfType<ClientEvent.Disconnected>().Single().Words.ShouldBe(Drawn);
    }
}
