using System.Text.Json;
using Chat.Domain.Messages;
using Chat.Net.Packets;

namespace Chat.Net.Journals;

/// <summary>What a journal ends with when its relay was stopped, and was not killed: nothing of it is torn.</summary>
/// <param name="At">When it stopped, by the relay's clock.</param>
internal sealed record JournalStop(Instant At) : Packet
{
    internal override void Write(Utf8JsonWriter json) => json.WriteNumber("at"u8, At.Milliseconds);
}
