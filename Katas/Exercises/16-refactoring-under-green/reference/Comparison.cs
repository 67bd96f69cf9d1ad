using FsCheck;
using FsCheck.Fluent;

namespace Exporting;

/// <summary>What two variants are compared by: random entries, minutes to months apart, in every format.</summary>
public static class Comparison
{
    private static readonly int[] _minutes = [0, 1, 59, 600, 1439, 1440, 44_640];
    private static readonly string[] _names = ["ada", "b_b", "<cyd>", "d*n"];
    private static readonly string[] _texts = ["hello", "a & b", "<i>", @"\_`*", "&lt;", ""];

    public static Gen<string> Transcripts { get; } = Gen.Choose(0, 12)
        .SelectMany(length => Gen.ArrayOf(Gen.Choose(0, 9999), length))
        .Select(Exported);

    private static string Exported(int[] choices)
    {
        var now = new DateTime(2022, 10, 31, 9, 5, 0);
        var entries = new List<Entry>();
        foreach (var choice in choices)
        {
            now = now.AddMinutes(_minutes[choice % _minutes.Length]);
            entries.Add(new Entry(
                (EntryKind)(choice / 10 % 4),
                now,
                _names[choice / 40 % _names.Length],
                _texts[choice / 160 % _texts.Length]));
        }
        return string.Join(
            "; ",
            from format in Enum.GetValues<Format>()
            from withTimes in (bool[])[true, false]
            select TranscriptExporter.Export(entries, format, withTimes).Replace('\n', '|'));
    }
}
