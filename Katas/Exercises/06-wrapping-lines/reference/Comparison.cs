using FsCheck;
using FsCheck.Fluent;

namespace Screens;

/// <summary>What two variants are compared by: random texts of the hard kind, and how they are wrapped.</summary>
public static class Comparison
{
    private static readonly Gen<string> _texts =
        from length in Gen.Choose(0, 24)
        from characters in Gen.ArrayOf(Gen.Elements("aaaabb   \n中e\u0301".ToCharArray()), length)
        select new string(characters);

    public static Gen<string> Transcripts { get; } =
        from text in _texts
        from columns in Gen.Frequency((9, Gen.Choose(1, 9)), (1, Gen.Choose(10, 20)))
        select $"'{text}' in {columns}: {Wrapped(text, columns)}";

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
