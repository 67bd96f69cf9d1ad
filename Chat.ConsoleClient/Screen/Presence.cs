using System.Collections.Immutable;
using Chat.Domain.Messages;
using Chat.Net.Client;

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

    public Presence Apply(ClientEvent happened) => happened switch
    {
        ClientEvent.Joined => this with { Names = Names.Clear(), IsOld = false },
        ClientEvent.Present present => this with { Names = Names.Union(present.Nicknames), UpTo = present.UpTo },
        ClientEvent.MessagesAppended appended => Apply(appended.List.Newest(appended.By)),
        ClientEvent.Disconnected => this with { IsOld = true },
        _ => this,
    };

    /// <summary>Joins and leaves that came in after it was told who is here.</summary>
    private Presence Apply(IEnumerable<Message> messages) => this with
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
