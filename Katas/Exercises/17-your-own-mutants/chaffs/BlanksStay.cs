// Misconception: A note is shown as it was typed.
// Hint: Stryker does not make this one: somebody deleted Trim. Which of your notes has blanks around it?
// Killed by: A_note_has_no_blanks_around_it
namespace Presences;

/// <summary>Knows when a person last gave a sign of life, and what the list of people shows.</summary>
/// <param name="name">The name of the person.</param>
/// <param name="joinedAt">When the person joined: the first sign.</param>
public sealed class Presence(string name, DateTime joinedAt)
{
    private const int MostCharacters = 20;
    private const int Step = 5;

    private static readonly TimeSpan _idleAfter = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _awayAfter = TimeSpan.FromHours(1);
    private static readonly TimeSpan _longest = TimeSpan.FromDays(1);

    private DateTime _lastSign = joinedAt;
    private string _note = "";

    /// <summary>The person presses a key. Signs of two devices may arrive in any order.</summary>
    public void Typed(DateTime at) => _lastSign = at > _lastSign ? at : _lastSign;

    /// <summary>The person sends a message, and so is back.</summary>
    public void Sent(DateTime at)
    {
        Typed(at);
        _note = "";
    }

    /// <summary>The person says where they are.</summary>
    public void SetNote(string text)
    {
        _note = text;
        if (_note.Length > MostCharacters)
            _note = _note[..MostCharacters];
    }

    /// <summary>What the list shows.</summary>
    public string LabelAt(DateTime now)
    {
        var quiet = now - _lastSign;
        if (quiet < _idleAfter)
            return _note == "" ? name : $"{name} ({_note})";
        var status = _note != "" ? _note : quiet < _awayAfter ? "idle" : "away";
        return quiet > _longest ? $"{name} ({status})" : $"{name} ({status} {Duration(quiet)})";
    }

    private static string Duration(TimeSpan quiet)
    {
        var minutes = (int)quiet.TotalMinutes;
        return quiet < _awayAfter ? $"{minutes - (minutes % Step)} min" : $"{minutes / 60} h";
    }
}
