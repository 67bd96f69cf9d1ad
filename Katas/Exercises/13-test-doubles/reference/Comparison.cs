using FsCheck;
using FsCheck.Fluent;

namespace Delivery;

/// <summary>
/// What two variants are compared by: random texts, outages and acknowledgements, and what the connection takes.
/// </summary>
public static class Comparison
{
    private static readonly string[] _texts = ["yes", "no", " well "];

    public static Gen<string> Transcripts { get; } = Gen.Choose(3, 30)
        .SelectMany(length => Gen.ArrayOf(Gen.Choose(0, 9999), length))
        .Select(deeds => string.Join("; ", Play(deeds)));

    private static IEnumerable<string> Play(int[] deeds)
    {
        var connection = new FakeConnection();
        var outbox = new Outbox(connection);
        var known = new List<string>();
        foreach (var deed in deeds)
        {
            var (some, seen, outages) = (deed / 10, connection.Taken[^1].Count, connection.Taken.Count);
            var did = (deed % 10) switch
            {
                < 4 => Try(() => outbox.Say(_texts[some % _texts.Length]), "say"),
                4 => Try(connection.GoDown, "down"),
                5 => Try(() => connection.BreakAfter(some % 3), "breaks"),
                6 when connection.IsBroken =>
                    Try(() => connection.Restore(some % 4 == 0 ? some % 3 : null), "restored"),
                7 when known.Count > 0 =>
                    Try(() => connection.Acknowledge(known[some % known.Count]), $"acknowledged {some % known.Count}"),
                8 => Try(() => connection.Acknowledge(some % 2 == 0 ? "nobody's" : ""), "unknown"),
                9 => Try(() => connection.IsImmediate = some % 3 == 0, "changes"),
                _ => "nothing",
            };
            var taken = connection.Taken[^1].Skip(connection.Taken.Count == outages ? seen : 0).ToList();
            known.AddRange(taken.Select(message => message.Id).Distinct().Except(known).ToList());
            var shown = taken.Select(message => $"{known.IndexOf(message.Id)}:{message.Text}");
            yield return $"{did} [{string.Join("|", shown)}]";
        }
    }

    private static string Try(Action act, string name)
    {
        try
        {
            act();
            return name;
        }
        catch (Exception error)
        {
            return $"{name}: {error.GetType().Name}";
        }
    }
}
