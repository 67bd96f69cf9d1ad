using Chat.Domain.Messages;
using Chat.Net.Client;

namespace Chat.ConsoleClient.Screen;

/// <summary>The verified copy, and how far it reaches. It does not change; what happens makes another one.</summary>
internal sealed record LocalCopy
{
    /// <summary>The messages, in the room's order.</summary>
    public MessageList List { get; private init; } = MessageList.From(default);

    /// <summary>The number of the newest message that there was at the last join; null until it is told.</summary>
    public long? UpTo { get; private init; }

    /// <summary>Whether what came before it cannot be had.</summary>
    public bool IsPastGone { get; private init; }

    /// <summary>Whether there may be more of what came before it.</summary>
    public bool HasPast => List.Begin.Number > 0 && !IsPastGone;

    /// <summary>Whether there were messages before it that cannot be had.</summary>
    public bool IsCut => IsPastGone && List.Begin.Number > 0;

    public LocalCopy Apply(ClientEvent happened) => happened switch
    {
        ClientEvent.Joined { Resumed: true } => this with { UpTo = null, IsPastGone = false },
        ClientEvent.Joined => new(),
        ClientEvent.Present present => this with { UpTo = present.UpTo },
        ClientEvent.PastEnded => this with { IsPastGone = true },
        ClientEvent.MessagesAppended appended => this with { List = appended.List },
        ClientEvent.MessagesPrepended prepended => this with { List = prepended.List },
        _ => this,
    };
}
