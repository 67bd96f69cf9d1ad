using FsCheck;
using FsCheck.Fluent;

namespace Relaying;

/// <summary>
/// What two variants are compared by: lines that three people write to a relay, what happens in a room, and all that is
/// seen of both.
/// </summary>
public static class Comparison
{
    private static readonly string[] _names = ["ada", "bob", "ADA"];
    private static readonly string[] _texts = ["hi", " far  apart ", "  ", ""];

    private static readonly string[] _lines =
    [
        "join ada", "join ada", "join bob", "join ADA", "say hi", "say far  apart ", "say", "say  ", "quit", "hello",
        "join", "join ada lovelace", "",
    ];

    public static Gen<string> Transcripts { get; } = Gen.Choose(3, 40)
        .SelectMany(length => Gen.ArrayOf(Gen.Choose(0, 9999), length))
        .Select(choices => $"{PlayRelay(choices)}; {PlayRoom(choices)}");

    private static string PlayRelay(int[] choices)
    {
        var relay = new Relay();
        var seen = new List<string>();
        var sessions = Enumerable.Range(1, 3).Select(i => relay.Connect(line => seen.Add($"{i} {line}"))).ToList();
        foreach (var choice in choices)
        {
            seen.Add(Try(() => sessions[choice % 3].Receive(_lines[choice / 3 % _lines.Length]), "line"));
        }

        // One by one: who is told first is up to the variant.
        return string.Join("; ", Enumerable.Range(1, 3).Select(i => string.Join("|", seen.Where(
            line => line.StartsWith($"{i} ", StringComparison.Ordinal) || line[0] is 'l' or '!'))));
    }

    private static string PlayRoom(int[] choices)
    {
        var room = new Room();
        var guests = new List<Guest>();
        var deliveries = new List<FakeDelivery>();
        var did = new List<string>();
        foreach (var choice in choices)
        {
            var some = choice / 10;
            var act = guests.Count == 0 ? 0 : choice % 10;
            did.Add(act switch
            {
                < 3 => Try(() => Join(_names[some % _names.Length], isBroken: some % 7 == 0), "join"),
                < 6 => Try(() => guests[some % guests.Count].Say(_texts[some / 7 % _texts.Length]), "say"),
                < 8 => Try(guests[some % guests.Count].Leave, "leave"),
                8 when some % 3 == 0 => Try(() => deliveries[some % deliveries.Count].IsBroken = true, "break"),
                _ => "nothing",
            });
        }
        return $"{string.Join("|", did)}; {string.Join("; ", deliveries.Select(delivery => delivery.Told))}";

        void Join(string name, bool isBroken)
        {
            deliveries.Add(new FakeDelivery { IsBroken = isBroken });
            if (room.Join(name, deliveries[^1]) is { } guest)
                guests.Add(guest);
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
            return $"! {name}: {error.GetType().Name}";
        }
    }
}
