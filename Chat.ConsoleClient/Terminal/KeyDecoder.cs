namespace Chat.ConsoleClient.Terminal;

/// <summary>Turns the bytes that a terminal sends into keys, however they are split.</summary>
public sealed class KeyDecoder
{
    public IReadOnlyList<Key> Decode(ReadOnlySpan<byte> bytes) => [];
}
