// Misconception: A colon ends something.
// Hint: What may a word contain?
// Killed by: A_piece_brings_all_the_words_that_it_completes
using System.Globalization;

namespace Packets;

/// <summary>A word on its way: its length in decimal, a colon, the word.</summary>
public static class Packet
{
    public const int MaxLength = 99;

    public static string Pack(string word) =>
        word.Length <= MaxLength
            ? $"{word.Length}:{word}"
            : throw new ArgumentException($"A word has at most {MaxLength} characters.", nameof(word));
}

/// <summary>Makes words of what arrives, however it was cut into pieces on the way.</summary>
public sealed class Unpacker
{
    private const int MostDigits = 2;

    private string _rest = "";
    private bool _isBroken;

    /// <returns>The words that are complete now.</returns>
    /// <exception cref="FormatException">No length where one should be; from then on always.</exception>
    public IReadOnlyList<string> Take(string piece)
    {
        if (_isBroken)
            throw new FormatException("Nothing can be read after an error.");
        _rest += piece;
        var words = new List<string>();
        while (Next() is { } word)
            words.Add(word);
        return words;
    }

    private string? Next()
    {
        var digits = _rest.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > MostDigits || (digits < _rest.Length && (digits == 0 || _rest[digits] != ':')))
        {
            _isBroken = true;
            throw new FormatException($"No length: '{_rest}'");
        }
        if (digits == _rest.Length)
            return null;
        var start = digits + 1;
        var length = int.Parse(_rest.AsSpan(0, digits), CultureInfo.InvariantCulture);
        if (_rest.Length < start + length)
            return null;
        var word = _rest.Substring(start, length).Split(':')[0];
        _rest = _rest[(start + length)..];
        return word;
    }
}
