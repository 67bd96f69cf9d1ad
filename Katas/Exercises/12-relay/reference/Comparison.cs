using FsCheck;
using FsCheck.Fluent;

namespace Relaying;

/// <summary>
/// What two variants are compared by: random joining, speaking, reading and leaving, in a room beside another one, and
/// all that is seen.
/// </summary>
public static class Comparison
{
    private static readonly string[] _names = ["bob", "ada", "ADA"];
    private static readonly string[] _texts = ["hello", " far apart ", "  ", ""];

    public static Gen<string> Transcripts { get; } =
        from length in Gen.Choose(3, 30)
        from deeds in Gen.ArrayOf(Gen.Choose(0, 9999), length)
        select string.Join("; ", Play(deeds));

    private static IEnumerable<string> Play(int[] deeds)
    {
        var room = new Room();
        var guests = new List<Guest>();
        var told = room.Present;
        foreach (var deed in deeds)
        {
            var some = deed / 10;
            if (deed % 10 < 3 || guests.Count == 0)
                yield return Try(() => guests.Add(room.Join(_names[some % _names.Length])), "join");
            else if (deed % 10 < 5)
                yield return Try(() => guests[some % guests.Count].Say(_texts[some % _texts.Length]), "say");
            else if (deed % 10 == 5)
                yield return Try(guests[some % guests.Count].Leave, "leave");
            else if (deed % 10 == 6)
                yield return $"here: {string.Join(",", told = room.Present)}";
            else
                yield return Reads(guests[some % guests.Count]);
        }
        yield return $"told {string.Join(",", told)}";
        yield return $"here {string.Join(",", room.Present)}";
        yield return $"elsewhere [{string.Join("|", new Room().Join("eve").Read())}]";
    }

    private static string Reads(Guest guest) => $"{guest.Name} reads [{string.Join("|", guest.Read())}]";

    private static string Try(Action act, string name)
    {
        try
        {
            act();
            return name;
        }
        catch (InvalidOperationException)
        {
            return $"no {name}";
        }
    }
}
