namespace Presences;

/// <summary>Without the dead code, and built otherwise: it keeps every sign.</summary>
public sealed class Presence(string name, DateTime joinedAt)
{
    private readonly List<DateTime> _signs = [joinedAt];
    private string? _note;

    public void Typed(DateTime at) => _signs.Add(at);

    public void Sent(DateTime at)
    {
        _signs.Add(at);
        _note = null;
    }

    public void SetNote(string text) =>
        _note = text.Trim() is { Length: > 0 } note ? string.Concat(note.Take(20)) : null;

    public string LabelAt(DateTime now)
    {
        string?[] parts = (now - _signs.Max()).TotalMinutes switch
        {
            < 5 => [_note],
            < 60 and var minutes => [_note ?? "idle", $"{5 * (int)(minutes / 5)} min"],
            <= 24 * 60 and var minutes => [_note ?? "away", $"{(int)(minutes / 60)} h"],
            _ => [_note ?? "away"],
        };
        return parts is [null] ? name : $"{name} ({string.Join(' ', parts)})";
    }
}
