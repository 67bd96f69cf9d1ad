using Chat.ConsoleClient.Page;
using Chat.Net.Client;

namespace Chat.ConsoleClient.Keeping;

/// <summary>Keeps what is not delivered, for the next start. One thread at a time.</summary>
/// <param name="folder">Null to keep nothing.</param>
/// <param name="open">Opens a file by its path; null where it cannot be had.</param>
internal sealed class OutboxKeeper(string? folder, Func<string, UndeliveredFile?>? open = null) : IDisposable
{
    private readonly Func<string, UndeliveredFile?> _open = open ?? UndeliveredFile.TryOpen;

    /// <summary>The ids of what was said since the start.</summary>
    private readonly HashSet<string> _said = [];

    /// <summary>The ids of those that are in the file.</summary>
    private readonly HashSet<string> _kept = [];

    private UndeliveredFile? _file;
    private string _history = "";
    private bool _hasGivenUp;

    /// <summary>Whether the next start will find this text.</summary>
    public bool IsKept(string id) => _kept.Contains(id);

    /// <summary>The client is in a room, under a name.</summary>
    /// <param name="history">The id of the room's history.</param>
    /// <returns>What was not delivered there before.</returns>
    public IReadOnlyList<Pending> Enter(string history, string nickname)
    {
        if (folder is null || _hasGivenUp || _open(Path.Combine(folder, FileOf(history, nickname))) is not { } next)
            return [];
        List<Pending> leftovers = [.. next.Kept];
        var moved = _file?.Kept.Select(text => history == _history ? text : text with { After = 0 }).ToList() ?? [];
        if (moved.Exists(text => next.Add(text) is not null))
        {
            next.Dispose();
            return leftovers;
        }
        moved.ForEach(text => Remove(text.Id));
        _file?.Dispose();
        (_file, _history) = (next, history);
        return leftovers;
    }

    /// <returns>Why it cannot be kept, once; else null.</returns>
    public string? Add(Pending text)
    {
        _said.Add(text.Id);
        if (_file is null)
            return null;
        if (_file.Add(text) is not { } why)
        {
            _kept.Add(text.Id);
            return null;
        }
        _file.Dispose();
        (_file, _hasGivenUp) = (null, true);
        return $"what is not delivered is not kept any more: {why}";
    }

    /// <summary>What happened to the client may be about a text that is kept.</summary>
    public void Hear(ClientEvent happened)
    {
        if (happened is ClientEvent.Delivered delivered)
            Remove(delivered.Id);
        if (happened is ClientEvent.Rejected rejected)
            Remove(rejected.Id);
    }

    public void Remove(string id) => _file?.Remove(id);

    /// <summary>The client is in the room no more.</summary>
    /// <param name="undelivered">The ids of what it could not deliver.</param>
    public void Leave(IEnumerable<string> undelivered)
    {
        foreach (var id in _said.Except(undelivered))
            Remove(id);
    }

    private static string FileOf(string history, string nickname) =>
        $"{PrivateFile.NameFor(history, nickname)}.undelivered";

    public void Dispose() => _file?.Dispose();
}
