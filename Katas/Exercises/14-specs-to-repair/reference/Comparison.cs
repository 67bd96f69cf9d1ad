using FsCheck;
using FsCheck.Fluent;

namespace Typing;

/// <summary>
/// What two variants are compared by: random keys, messages and pauses at two indicators, and the promised part of
/// their lines.
/// </summary>
public static class Comparison
{
    /// <summary>No number of pauses ends in the second after the timeout, in which either is right.</summary>
    private const double Timeout = 4;
    private const double Pause = 1.3;

    private static readonly string[] _names = ["ada", "bob", "cyd", "dan", "eva"];

    public static Gen<string> Transcripts { get; } = Gen.Choose(3, 30)
        .SelectMany(length => Gen.ArrayOf(Gen.Choose(0, 9999), length))
        .Select(deeds => string.Join("; ", Play(deeds)));

    private static IEnumerable<string> Play(int[] deeds)
    {
        var (clock, line, otherLine) = (new ManualClock(), new FakeLine(), new FakeLine());
        var indicator = new TypingIndicator(TimeSpan.FromSeconds(Timeout), clock, line);
        var other = new TypingIndicator(TimeSpan.FromSeconds(Timeout), clock, otherLine);
        foreach (var deed in deeds)
        {
            var some = deed / 10;
            var name = _names[some % _names.Length];
            switch (deed % 10)
            {
                case < 5:
                    indicator.KeyPressed(name);
                    yield return $"key of {name}: {On(line)}";
                    break;
                case 5:
                    other.KeyPressed(name);
                    yield return $"key of {name} elsewhere: {On(otherLine)}";
                    break;
                case 6:
                    indicator.MessageSent(name);
                    yield return $"message from {name}: {On(line)}";
                    break;
                case 7:
                    indicator.Refresh();
                    yield return $"look: {On(line)}";
                    break;
                default:
                    clock.Pass(Pause * (1 + (some % 3)));
                    yield return "pause";
                    break;
            }
        }
    }

    private static string On(FakeLine line) => line switch
    {
        { Text: "" } => "nobody",
        { Names: not "" } => line.Names,
        _ => line.Numbers,
    };
}
