using Chat.Domain.Lines;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Page;

/// <summary>Joins and leaves, one after the other, in a few words.</summary>
internal static class PresenceSummary
{
    public static string Of(IReadOnlyList<Message> changes)
    {
        var groups = PeopleIn(changes)
            .SelectMany(VerbsOf)
            .GroupBy(part => part.Verb, part => part.Name)
            .ToList();
        var parts = groups.Select(group => $"{string.Join(", ", group)} {Agreeing(group.Key, group.Count())}");
        return $"{ArrowOf(changes)} {string.Join("; ", parts)}";
    }

    private static List<Person> PeopleIn(IReadOnlyList<Message> changes)
    {
        var people = new List<Person>();
        var byName = new Dictionary<string, Person>();
        foreach (var change in changes)
        {
            if (!byName.Remove(change.Who, out var person))
                people.Add(person = new Person(change.Who));
            person.Changes.Add(change);
            person.Name = change is Renamed renamed ? renamed.To : change.Who;
            byName[person.Name] = person;
        }
        return people;
    }

    /// <summary>Only one of the verbs has another form for several people.</summary>
    private static string Agreeing(string verb, int people) => people > 1 && verb == "was away" ? "were away" : verb;

    /// <summary>In, out, or both.</summary>
    private static string ArrowOf(IReadOnlyList<Message> changes) =>
        changes.All(change => change is Left) ? "←" : changes.Any(change => change is Left) ? "↔" : "→";

    private static IEnumerable<(string Verb, string Name)> VerbsOf(Person person)
    {
        var name = MessageText.Name(person.First);
        if (person.Changes is [Joined, .., Renamed])
            yield return ("joined", name);
        yield return (VerbOf(person), name);
    }

    private static string VerbOf(Person person) => person.Changes[^1] switch
    {
        Left when person.Changes[0] is Joined => "came and went",
        Left { Why: LeaveReason.Lost } => "lost the connection",
        Left => "left",
        Renamed when person.Name == person.First => $"is {MessageText.Name(person.Name)} again",
        Renamed => $"is now {MessageText.Name(person.Name)}",
        _ when person.Changes[0] is Left => "was away",
        _ => "joined",
    };

    /// <param name="first">The name under which they come first.</param>
    private sealed class Person(string first)
    {
        public string First { get; } = first;

        /// <summary>The name that they have then.</summary>
        public string Name { get; set; } = first;

        public List<Message> Changes { get; } = [];
    }
}
