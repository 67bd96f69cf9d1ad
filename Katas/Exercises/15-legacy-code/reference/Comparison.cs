using FsCheck;
using FsCheck.Fluent;

namespace Absences;

/// <summary>What two variants are compared by: random absences and messages, and the lines that are printed.</summary>
public static class Comparison
{
    private static readonly DateTime _now = new(2024, 3, 5, 1, 40, 0, DateTimeKind.Utc);
    private static readonly string[] _authors = ["dan", "ada", "bob", "Cyd"];

    /// <summary>In minutes.</summary>
    private static readonly double[] _absences =
        [-10, 2, 4.99, 5, 6.5, 59.5, 60, 100, 119.9, 1439.9, 1440, 2870, 14_000];

    private static readonly string[] _texts =
    [
        "hello", "@bob look", "well, @BOB!", "on @bobs desk", "bob", "@all lunch", "@allan hello", "@allan @ALL",
        "@bob @all", "all", "@bob ".PadRight(40, '.'), "@bob ".PadRight(41, '.'), "@all ".PadRight(60, '.'),
    ];

    public static Gen<string> Transcripts { get; } = Gen.Choose(3, 30)
        .SelectMany(length => Gen.ArrayOf(Gen.Choose(0, 999_999), length))
        .Select(choices => string.Join("; ", Play(choices)));

    private static IEnumerable<string> Play(int[] choices)
    {
        foreach (var day in choices.Chunk(8))
        {
            var away = _absences[day[0] % _absences.Length];
            var messages = day.Skip(1).Select(choice => MessageOf(choice, away)).ToList();
            using var output = new StringWriter();
            MissedDigest.Print("bob", _now.AddMinutes(-away), messages, _now, output);
            yield return Shown(output);
        }
        yield return OldMethod(choices[0] % 100);
    }

    private static Message MessageOf(int choice, double away)
    {
        var part = choice / 100 % 5 / 4.0;
        return new Message(
            _authors[choice % _authors.Length],
            _texts[choice / 1000 % _texts.Length],
            _now.AddMinutes(-away * part));
    }

    /// <summary>By the clock of the machine: half an hour from every limit, and without a time in a line.</summary>
    private static string OldMethod(int hours)
    {
        var leftAt = DateTime.UtcNow.AddHours(-hours - 0.5);
        var console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            MissedDigest.Print("bob", leftAt, [new("ada", "hello", leftAt.AddMinutes(10))]);
        }
        finally
        {
            Console.SetOut(console);
        }
        return Shown(output);
    }

    private static string Shown(StringWriter output) => output.ToString().Replace(Environment.NewLine, "|");
}
