using FsCheck;
using FsCheck.Fluent;

namespace Messages;

/// <summary>
/// What two variants are compared by: random things that a caller does to a list, and all that can be seen of it.
/// </summary>
public static class Comparison
{
    private static readonly Gen<int> _deeds = Gen.Choose(0, 9);

    public static Gen<string> Transcripts { get; } =
        Gen.Choose(1, 12)
            .SelectMany(length => Gen.ArrayOf(_deeds, length))
            .Select(deeds => string.Join("; ", Play(deeds)));

    private static IEnumerable<string> Play(int[] deeds)
    {
        var list = new MessageList();
        IReadOnlyList<Message> kept = [];
        foreach (var deed in deeds)
        {
            yield return deed switch
            {
                < 5 => $"add: {list.Add("ada", deed < 3 ? "ha" : $"text {deed}")}",
                5 => $"all: {Told(kept = list.Since(0))}",
                6 => $"kept: {Told(kept)}",
                7 => $"since {deeds.Length / 2}: {Told(list.Since(deeds.Length / 2))}",
                8 => $"overwritten: {Overwritten(list)}",
                _ => $"before the first: {Negative(list)}",
            };
        }
        yield return $"in the end {list.Count}: {Told(list.Since(0))}";
    }

    private static string Told(IEnumerable<Message> messages) =>
        string.Join(", ", messages.Select(message => $"{message.Number} {message.Text}"));

    private static string Overwritten(MessageList list)
    {
        Vandal.Overwrites(list.Since(0));
        return Told(list.Since(0));
    }

    private static string Negative(MessageList list)
    {
        try
        {
            return Told(list.Since(-1));
        }
        catch (ArgumentOutOfRangeException)
        {
            return "out of range";
        }
    }
}
