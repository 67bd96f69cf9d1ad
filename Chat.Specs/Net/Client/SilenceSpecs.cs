using Chat.Net.Client;
using Chat.Net.Packets;

namespace Chat.Specs.Net.Client;

public class SilenceSpecs
{
    [Test]
    public async Task A_client_gives_signs_of_life()
    {
        using var relay = new ScriptedRelay(aliveSeconds: 0.02, idleSeconds: 45);
        var welcoming = relay.WelcomeAsync();
        await using var client = await ChatClient.EnterAsync(relay.Address, "ada");
        var inbox = await welcoming;

        var next = inbox.ReadAsync(default).AsTask();
        await Task.WhenAny(next, Task.Delay(TimeSpan.FromSeconds(3)));

        next.IsCompleted.ShouldBeTrue("a sign of life was due");
        PacketKinds.FromClient.Read((await next).ShouldNotBeNull()).ShouldBeOfType<Alive>();
    }
}
