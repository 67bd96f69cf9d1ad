using FsCheck;
using FsCheck.Fluent;

namespace Screens;

/// <summary>What two variants are compared by: random texts of the hard kind, and how they are wrapped.</summary>
public static class Comparison
{
    private static readonly Gen<string> _texts =
        Gen.Choose(0, 24).SelectMany(length => Gen.ArrayOf(Gen.Elements("aaaabb   \n中e\u0301".ToCharArray()), length)).Select(chars => new string(chars));

    public static Gen<string> Transcripts { get; } =
        _texts.SelectMany(text => Gen.Choose(1, 9).Select(columns => $"'{text}' in {columns}: {Wrapped(text, columns)}"));

    private static string Wrapped(string text, int columns)
    {
        try
        {
            return string.Join('|', Wrapping.Wrap(text, columns));
        }
        catch (ArgumentOutOfRangeException)
        {
            return "out of range";
        }
    }
}
