using FsCheck;
using FsCheck.Fluent;

namespace Presences;

/// <summary>What two variants are compared by: random signs and notes, and the label at many moments.</summary>
public static class Comparison
{
    /// <summary>In minutes: between two signs, or from the last one on.</summary>
    private static readonly double[] _gaps = [-90, -3, 0, 0.5, 4.9, 5, 7, 30, 59.9, 60, 119, 1439, 1440, 1440.5, 4000];

    private static readonly string[] _notes =
        ["", "  ", "tea", " at the door ", "123456789 123456789 ", "123456789 1234567890", "123456789 123456789 ab"];

    public static Gen<string> Transcripts { get; } = Gen.Choose(0, 20)
        .SelectMany(length => Gen.ArrayOf(Gen.Choose(0, 9999), length))
        .Select(choices => string.Join("; ", Play(choices)));

    private static IEnumerable<string> Play(int[] choices)
    {
        var latest = new DateTime(2025, 2, 28, 22, 0, 0);
        var presence = new Presence("ada", latest);
        yield return Labels(presence, latest);
        foreach (var choice in choices)
        {
            var at = latest.AddMinutes(_gaps[choice / 10 % _gaps.Length]);
            if (choice % 10 < 4)
                presence.Typed(at);
            else if (choice % 10 < 6)
                presence.Sent(at);
            else
                presence.SetNote(_notes[choice / 10 % _notes.Length]);
            if (choice % 10 < 6 && at > latest)
                latest = at;
            yield return Labels(presence, latest);
        }
    }

    private static string Labels(Presence presence, DateTime latest) =>
        string.Join('|', _gaps.Select(gap => presence.LabelAt(latest.AddMinutes(gap))));
}
