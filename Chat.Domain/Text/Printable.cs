using System.Text;

namespace Chat.Domain.Text;

/// <summary>Text that a terminal shows and does not obey.</summary>
public static class Printable
{
    /// <summary>The text with every character that would act instead of show replaced by one that shows.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(Shown(rune));
        return clean.ToString();
    }

    private static Rune Shown(Rune rune) => rune.Value switch
    {
        '\n' or '\t' => rune,
        < 0x20 => new Rune(0x2400 + rune.Value),
        0x7F => new Rune(0x2421),
        _ => Invisible.Is(rune) ? Rune.ReplacementChar : rune,
    };
}
