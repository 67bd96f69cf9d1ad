using System.Text.RegularExpressions;

namespace Packets;

public static class Packet
{
    public const int MaxLength = 99;

    public static string Pack(string word)
    {
        if (word.Length > MaxLength)
            throw new ArgumentException("Too long.");
        return word.Length + ":" + word;
    }
}

/// <summary>By a pattern for the beginning of a packet, and one for what may become one.</summary>
public sealed class Unpacker
{
    private string? _waiting = "";

    public IReadOnlyList<string> Take(string piece)
    {
        var text = (_waiting ?? throw new FormatException("There was an error.")) + piece;
        var words = new List<string>();
        while (Regex.Match(text, "^([0-9]{1,2}):") is { Success: true } head)
        {
            var end = head.Length + int.Parse(head.Groups[1].Value);
            if (end > text.Length)
            {
                _waiting = text;
                return words;
            }
            words.Add(text[head.Length..end]);
            text = text[end..];
        }
        _waiting = Regex.IsMatch(text, @"^[0-9]{0,2}\z") ? text : null;
        return _waiting is null ? throw new FormatException("That is no length.") : words;
    }
}
