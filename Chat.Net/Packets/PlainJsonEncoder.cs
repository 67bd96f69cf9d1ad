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
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < span.Length; i++)
        {
            if (WillEncode(span[i]) || (char.IsSurrogate(span[i]) && !IsPair(span, ref i)))
                return i;
        }
        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(
            unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    private static bool IsPair(ReadOnlySpan<char> text, ref int i) =>
        i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) && ++i > 0;
}
