using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Chat.Net.Packets;

/// <summary>
/// Escapes what JSON must (RFC 8259, section 7: quote, backslash, controls below U+0020) and nothing else.
/// </summary>
/// <remarks>
/// Ours, because the framework's relaxed encoder writes every character outside the basic plane as two escapes, twelve
/// bytes: 200 long names would not fit into a packet any more, nor would 4,000 emoji.
/// </remarks>
internal sealed class PlainJsonEncoder : JavaScriptEncoder
{
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '"' or '\\' or < ' ';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var rest = new ReadOnlySpan<char>(text, textLength);
        while (Rune.DecodeFromUtf16(rest, out var rune, out var units) == OperationStatus.Done
            && !WillEncode(rune.Value))
        {
            rest = rest[units..];
        }
        return rest.IsEmpty ? -1 : textLength - rest.Length;
    }

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(
            unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
}
