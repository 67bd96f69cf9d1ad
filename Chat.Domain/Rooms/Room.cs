using Chat.Domain.Messages;
using Chat.Domain.Nicknames;

namespace Chat.Domain.Rooms;

/// <summary>Decides what becomes a message of the one list. Not safe for use by several threads.</summary>
public sealed class Room
{
    private long _newest;

    public Decision Join(Nickname who, Instant now) => Decision.Accept(new Joined(++_newest, now, who.Text));
}
