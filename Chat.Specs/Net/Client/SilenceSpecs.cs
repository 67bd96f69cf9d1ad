using Chat.Net.Client;
using Chat.Net.Packets;
using Chat.Specs.Acceptance;

namespace Chat.Specs.Net.Client;

public class SilenceSpecs
{
    [Test]
    public async Task A_client_sends_keepalives()
    {
        using var relay = new ScriptedRelay(aliveSeconds: 0.02, idleSeconds: 45);
        var welcoming = relay.WelcomeAsync();
        await using var client = await ChatClient.JoinAsync(relay.Address, "ada");
        var inbox = await welcoming;

        var next = inbox.ReadAsync(default).AsTask();
        await Task.WhenAny(next, Task.Delay(TimeSpan.FromSeconds(3)));

        next.IsCompleted.ShouldBeTrue("a sign of life was due");
        PacketReader.FromClient.Read((await next).ShouldNotBeNull()).ShouldBeOfType<Alive>();
    }

    [Test]
    public async Task A_client_disconnects_from_a_silent_relay()
    {
        using var relay = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 0.1);
        var welcoming = relay.WelcomeAsync();
        await using var ada = new Person("ada", await ChatClient.JoinAsync(relay.Address, "ada"));
        await welcoming;

        await ada.MeetsAsync<ClientEvent.Disconnected>();

        ada.Events.OfType<ClientEvent.Disconnected>().First().Words.ShouldBe("Nothing was heard from the relay for 0.1 s.");
    }
}
