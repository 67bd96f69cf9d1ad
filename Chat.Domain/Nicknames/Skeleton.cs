using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Chat.Domain.Nicknames;

/// <summary>What a text looks like: texts that look alike have one skeleton (UTS #39, section 4).</summary>
internal static class Skeleton
{
    private static readonly FrozenDictionary<Rune, string> _prototypes =
        Lines().ToFrozenDictionary(line => RuneOf(line[0]), line => string.Concat(line[1..].Select(RuneOf)));

    public static string Of(string text) => string.Concat(
        text.Normalize(NormalizationForm.FormD).EnumerateRunes()
            .Select(rune => _prototypes.GetValueOrDefault(rune) ?? rune.ToString())).Normalize(NormalizationForm.FormD);

    /// <summary>The table's, each in its code points.</summary>
    private static IEnumerable<string[]> Lines()
    {
        using var table = new StreamReader(typeof(Skeleton).Assembly.GetManifestResourceStream("confusables.txt")!);
        while (table.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line.Split(' ');
        }
    }

    private static Rune RuneOf(string hex) => new(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
