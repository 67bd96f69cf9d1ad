using System.Buffers;
using Chat.Net.Journals;
using Chat.Net.Packets;
using Chat.Net.Relaying;

namespace Chat.Net.Hosting;

/// <summary>Answers questions for what came before a client's copy. Any thread.</summary>
/// <param name="past">Null where nothing is kept.</param>
internal sealed class PastAnswers(PastReader? past)
{
    /// <returns>The packets of the answer.</returns>
    public ReadOnlyMemory<byte> To(RelayEffect.SendPast question)
    {
        try
        {
            return past?.Before(question.Before, question.Updates) is { Count: > 0 } updates
                ? Encode(updates)
                : PacketCodec.Encode(Reasons.NotKept);
        }
        catch (Exception broken) when (broken is IOException or JournalException or UnauthorizedAccessException)
        {
            return PacketCodec.Encode(Reasons.NotKept);
        }
    }

    /// <summary>Each update after its packet, in one piece: nothing comes between them.</summary>
    private static ReadOnlyMemory<byte> Encode(IReadOnlyList<PastUpdate> updates)
    {
        var bytes = new PacketBuffer();
        foreach (var (i, update) in updates.Index())
        {
            bytes.Write(PacketCodec.Encode(new Past(update.After, updates.Count - 1 - i)).Span);
            WordPacket.Write(bytes, update.Body.Span);
        }
        return bytes.WrittenMemory;
    }
}
