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

    /// <summary>An id is known while its message is among so many of the newest.</summary>
    public const int IdReach = 10_000;

    private readonly Attendance _attendance = new();
    private readonly RecentMessageIds _taken = new(IdReach);

    /// <summary>The number of the newest message.</summary>
    public long LastNumber { get; private set; }

    /// <summary>Who is in the room.</summary>
    public IReadOnlyCollection<Nickname> Present => _attendance.Present;

    /// <summary>Somebody was in the room before the messages that are restored.</summary>
    public void Restore(Nickname present) => _attendance.Add(present);

    /// <summary>The room was in a state in which this became its next message; now it is so again.</summary>
    public void Restore(Message message)
    {
        LastNumber = message.Number;
        _attendance.Apply(message);
        if (message is Said said)
            _taken.Add(Nickname.Parse(said.Who), said.Id, said.Number);
        if (message is Renamed renamed)
            _taken.Rename(Nickname.Parse(renamed.Who), Nickname.Parse(renamed.To));
    }

    public Decision Join(Nickname who, Instant now)
    {
        if (FlawOf(who) is { } flaw)
            return Decision.Reject(flaw);
        _attendance.Add(who);
        return Decision.Accept(new Joined(++LastNumber, now, who.Text));
    }

    /// <summary>Why nobody is called so who was not before; null where somebody may be.</summary>
    /// <param name="before">What they are called now.</param>
    private RejectionReason? FlawOf(Nickname name, Nickname? before = null) =>
        !name.Equals(before) && _attendance.Contains(name) ? RejectionReason.NicknameInUse
        : name.LooksReserved ? RejectionReason.NicknameReserved
        : _attendance.Resembles(name, except: before) ? RejectionReason.NicknameAlike
        : null;

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
        if (FlawOf(to, before: who) is { } flaw)
            return Decision.Reject(flaw);
        _attendance.Rename(who, to);
        _taken.Rename(who, to);
        return Decision.Accept(new Renamed(++LastNumber, now, who.Text, to.Text));
    }

    public Left Leave(Nickname who, LeaveReason why, Instant now)
    {
        _attendance.Remove(who);
        return new Left(++LastNumber, now, who.Text, why);
    }
}
