using Chat.Domain.Messages;
using Chat.Domain.Nicknames;
using Chat.Domain.Rules;
using Chat.Domain.Text;

namespace Chat.Domain.Rooms;

/// <summary>Decides what becomes a message of the one list. Not safe for use by several threads.</summary>
public sealed class Room
{
    /// <summary>The longest id of a text, in characters.</summary>
    public const int MaxIdLength = 64;

    private readonly HashSet<Nickname> _present = [];
    private readonly RecentMessageIds _taken = new(newest: 10_000);

    /// <summary>The number of the newest message.</summary>
    public long LastNumber { get; private set; }

    /// <summary>Who is in the room.</summary>
    public IReadOnlyCollection<Nickname> Present => _present;

    /// <summary>The room was in a state in which this became its next message; now it is so again.</summary>
    public void Restore(Message message)
    {
        LastNumber = message.Number;
        switch (message)
        {
            case Joined:
                _present.Add(Nickname.Parse(message.Who));
                break;
            case Left:
                _present.Remove(Nickname.Parse(message.Who));
                break;
            case Said said:
                _taken.Add(Nickname.Parse(message.Who), said.Id, said.Number);
                break;
            case Renamed renamed:
                GiveName(Nickname.Parse(message.Who), Nickname.Parse(renamed.To));
                break;
        }
    }

    public Decision Join(Nickname who, Instant now) => _present.Add(who)
        ? Decision.Accept(new Joined(++LastNumber, now, who.Text))
        : Decision.Reject(RejectionReason.NicknameInUse);

    public Decision Say(Nickname who, string id, string text, Instant saidAt, Instant now)
    {
        if (id.Length is 0 or > MaxIdLength || id.Any(c => c is <= ' ' or > '~'))
            return Decision.Reject(RejectionReason.BadId);
        if (_taken.Contains(who, id, out var number))
            return new Decision.Duplicate(number);
        var clean = Printable.Sanitize(text);
        if (TextRule.Validate(clean) is { } flaw)
            return Decision.Reject(flaw);
        _taken.Add(who, id, ++LastNumber);
        return Decision.Accept(new Said(LastNumber, now, who.Text, clean, id, saidAt));
    }

    public Decision Rename(Nickname who, Nickname to, Instant now)
    {
        if (!who.Equals(to) && _present.Contains(to))
            return Decision.Reject(RejectionReason.NicknameInUse);
        GiveName(who, to);
        return Decision.Accept(new Renamed(++LastNumber, now, who.Text, to.Text));
    }

    private void GiveName(Nickname who, Nickname to)
    {
        _present.Remove(who);
        _present.Add(to);
        _taken.Rename(who, to);
    }

    public Left Leave(Nickname who, LeaveReason why, Instant now)
    {
        _present.Remove(who);
        return new Left(++LastNumber, now, who.Text, why);
    }
}
