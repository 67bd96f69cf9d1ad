using System.Collections.Immutable;
using Chat.Domain.Messages;

namespace Chat.ConsoleClient.Screen;

/// <summary>Who is in the room. It does not change.</summary>
internal sealed record Presence
{
    public ImmutableSortedSet<string> Names { get; private init; } =
        ImmutableSortedSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of the message up to which it was told; later messages are folded in.</summary>
    private long UpTo { get; init; }

    /// <summary>The answer to who is here.</summary>
    public string Answer => $"- here{(IsOld ? " when the connection was lost" : "")}: {string.Join(", ", Names)}";

    /// <summary>Whether it is not told any more who comes and goes.</summary>
    private bool IsOld { get; init; }

    /// <summary>The connection is lost.</summary>
    public Presence Lose() => this with { IsOld = true };

    /// <summary>One has joined anew, and will be told.</summary>
    public Presence Clear() => this with { Names = Names.Clear(), IsOld = false };

    /// <summary>Some of who is here was told, as of a message's number.</summary>
    public Presence Merge(IEnumerable<string> names, long upTo) =>
        this with { Names = Names.Union(names), UpTo = upTo };

    /// <summary>Joins and leaves that came in after that.</summary>
    public Presence Apply(IEnumerable<Message> messages) => this with
    {
        Names = messages
            .Where(message => message.Number > UpTo)
            .Aggregate(Names, (names, message) => message switch
            {
                Left => names.Remove(message.Who),
                Joined => names.Add(message.Who),
                Renamed renamed => names.Remove(renamed.Who).Add(renamed.To),
                _ => names,
            }),
    };
}
