namespace Packets;

public static class Packet
{
    public const int MaxLength = 99;

    public static string Pack(string word)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(word.Length, MaxLength, nameof(word));
        return string.Concat(word.Length.ToString(), ":", word);
    }
}

/// <summary>Character by character: in a length, or in a word.</summary>
public sealed class Unpacker
{
    private readonly System.Text.StringBuilder _word = new();
    private int _digits;
    private int _missing;
    private bool _inWord;
    private bool _lost;

    public IReadOnlyList<string> Take(string piece)
    {
        var complete = new List<string>();
        if (_lost)
            throw new FormatException("Lost.");
        foreach (var character in piece)
        {
            if (_inWord)
            {
                _word.Append(character);
                _missing--;
            }
            else if (char.IsAsciiDigit(character) && _digits < 2)
            {
                _missing = (_missing * 10) + (character - '0');
                _digits++;
                continue;
            }
            else if (character == ':' && _digits > 0)
            {
                _inWord = true;
            }
            else
            {
                _lost = true;
                throw new FormatException($"'{character}' is in no length.");
            }
            if (_missing == 0)
            {
                complete.Add(_word.ToString());
                _word.Clear();
                (_digits, _inWord) = (0, false);
            }
        }
        return complete;
    }
}
