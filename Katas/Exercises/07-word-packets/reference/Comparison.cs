using FsCheck;
using FsCheck.Fluent;

namespace Packets;

/// <summary>
/// What two variants are compared by: random words, packed, now and then spoilt, cut into random pieces.
/// </summary>
public static class Comparison
{
    private static readonly Gen<string> _words = Gen.OneOf(
        Gen.Choose(0, 14)
            .SelectMany(length => Gen.ArrayOf(Gen.Elements("a1:ë ".ToCharArray()), length))
            .Select(chars => new string(chars)),
        Gen.Choose(98, 100).Select(length => new string('x', length)));

    private static readonly Gen<string> _noise =
        Gen.Elements("", "", "", "", "x", "+3:abc", "5 :hello", ":", "123", "100");

    public static Gen<string> Transcripts { get; } =
        from count in Gen.Choose(0, 4)
        from words in Gen.ArrayOf(_words, count)
        from noise in _noise
        from seed in Gen.Choose(0, 1000)
        select Told(words, noise, new Random(seed));

    private static string Told(string[] words, string noise, Random random)
    {
        var told = new List<string>();
        var text = string.Concat(words.Select(word => Try(() => Packet.Pack(word)))) + noise;
        told.Add(text);
        var unpacker = new Unpacker();
        while (text != "")
        {
            var size = Math.Min(text.Length, random.Next(1, 9));
            var piece = text[..size];
            told.Add(Try(() => $"[{string.Join('|', unpacker.Take(piece).Select(word => $"'{word}'"))}]"));
            text = text[size..];
        }
        return string.Join(" ", told);
    }

    private static string Try(Func<string> act)
    {
        try
        {
            return act();
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            return error is FormatException ? "<format>" : "<argument>";
        }
    }
}
