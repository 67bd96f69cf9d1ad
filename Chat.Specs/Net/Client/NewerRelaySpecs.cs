using Chat.Net.Client;
using Chat.Net.Packets;
using Chat.Specs.Acceptance;

namespace Chat.Specs.Net.Client;

/// <summary>The relay is of a later year than the client.</summary>
public class NewerRelaySpecs
{
    [Test]
    public async Task A_packet_of_an_unknown_type_is_passed_over()
    {
        using var relay = new ScriptedRelay(aliveSeconds: 15, idleSeconds: 45);
        var welcoming = relay.WelcomeAsync();
        await using var ada = new Person("ada", await ChatClient.JoinAsync(relay.Address, "ada"));
        await welcoming;

        await relay.SendAsync(PacketOf("""{"type":"poll","question":"tea?"}"""u8));
        await relay.SendAsync(PacketCodec.Encode(new Bye(ByeReason.Shutdown, "Later.")));

        await ada.MeetsAsync<ClientEvent.Disconnected>();
        ada.Events.OfType<ClientEvent.Disconnected>().First().Words.ShouldBe("Later.");
    }

    private static ReadOnlyMemory<byte> PacketOf(ReadOnlySpan<byte> json)
    {
        var packet = new PacketBuffer();
        WordPacket.Write(packet, json);
        return packet.WrittenMemory;
    }
}
