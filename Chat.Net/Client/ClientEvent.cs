using Chat.Domain.Messages;

namespace Chat.Net.Client;

/// <summary>What happens to a client, in order.</summary>
public abstract record ClientEvent
{
    /// <summary>It is in the room.</summary>
    /// <param name="Nickname">The nickname as kept by the room.</param>
    /// <param name="Resumed">
    /// Whether the copy goes on where it ended; else it begins anew, and what it had before is another copy.
    /// </param>
    /// <param name="NewHistory">Whether the relay has begun another history since.</param>
    public sealed record Joined(string Nickname, bool Resumed, bool NewHistory) : ClientEvent;

    /// <summary>Some of who is in the room, true as of a message's number.</summary>
    public sealed record Present(IReadOnlyList<string> Nicknames, long UpTo) : ClientEvent;

    /// <summary>An update was appended to the verified copy: its last <paramref name="By"/> messages are new.</summary>
    public sealed record MessagesAppended(MessageList List, int By) : ClientEvent;

    /// <summary>What came before was put before the copy: its first <paramref name="By"/> messages are new.</summary>
    public sealed record MessagesPrepended(MessageList List, int By) : ClientEvent;

    /// <summary>What came before the copy was asked for, and cannot be had.</summary>
    public sealed record PastEnded : ClientEvent;

    /// <summary>Some of what was missed is not kept any more: the copy begins anew, after it.</summary>
    public sealed record GapLeft : ClientEvent;

    /// <summary>The nickname is another one from now on.</summary>
    public sealed record Renamed(string Nickname) : ClientEvent;

    /// <summary>What was said with this id is in the list.</summary>
    public sealed record Delivered(string Id) : ClientEvent;

    /// <summary>What was said with this id was refused.</summary>
    public sealed record Rejected(string Id, string Words) : ClientEvent;

    /// <summary>An update was not what its hash vouches for, and nothing of it was believed.</summary>
    public sealed record IntegrityFailure(string Words) : ClientEvent;

    /// <summary>The relay has something to tell the person.</summary>
    public sealed record NoticeReceived(string Words) : ClientEvent;

    /// <summary>The connection is lost; it is tried again after a while.</summary>
    /// <param name="IsNameRefused">Whether another name would be let in.</param>
    public sealed record Disconnected(string Words, TimeSpan RetryIn, bool IsNameRefused = false) : ClientEvent;
}
