using System.Collections.Immutable;
using Chat.ConsoleClient.Terminal;
using Chat.Domain.Messages;
using Chat.Net.Client;

namespace Chat.ConsoleClient.Screen;

/// <summary>All that the screen is drawn from. It does not change; what happens makes another one.</summary>
public sealed record Conversation
{
    /// <summary>Who sits at this screen.</summary>
    public string Nickname { get; init; } = "";

    /// <summary>The messages, in the order in which they are shown.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>Who is in the room.</summary>
    public ImmutableSortedSet<string> Present { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    public Draft Draft { get; init; } = Draft.Empty;

    /// <summary>The number of the message up to which <see cref="Present"/> was told; later messages are folded in.</summary>
    private long PresentUpTo { get; init; }

    public Conversation After(ClientEvent happened) => happened switch
    {
        ClientEvent.Entered entered => this with { Nickname = entered.Nickname, Present = Present.Clear() },
        ClientEvent.Present present => this with { Present = Present.Union(present.Nicknames), PresentUpTo = present.UpTo },
        ClientEvent.Grew grew => Grow(grew.List, grew.By),
        _ => this,
    };

    /// <summary>The client has taken over what was typed; it is pending until it comes back.</summary>
    public Conversation Saying(string id, string text, Instant at) => this;

    /// <summary>A key is pressed.</summary>
    public (Conversation Next, Request? Asks) Press(Key key) => (this with { Draft = Draft.Press(key) }, null);

    private Conversation Grow(MessageList list, int by)
    {
        var present = Present;
        for (var i = list.Count - by; i < list.Count; i++)
        {
            if (list[i].Number > PresentUpTo)
                present = list[i] is Left ? present.Remove(list[i].Who) : list[i] is Joined ? present.Add(list[i].Who) : present;
        }
        return this with { Messages = list, Present = present };
    }
}
