using Chat.Net.Journals;
using Chat.Net.Logs;
using Chat.Net.Relaying;

namespace Chat.Net.Hosting;

/// <summary>
/// Writes what a turn came to into the journal: new keys before the messages that rest on them, forgotten ones after,
/// since a key too many harms nobody. One turn at a time.
/// </summary>
/// <param name="journal">Null to keep nothing.</param>
internal sealed class TurnWriter(Journal? journal)
{
    /// <returns>Ends when all of it is on disk; at once, where there is nothing to keep.</returns>
    /// <exception cref="DiskFullException">No message is there; all of it may be written again.</exception>
    public Task WriteAsync(IReadOnlyList<Update> updates, IReadOnlyList<RelayEffect.KeepKey> keys)
    {
        var isNothing = journal is null || (updates.Count == 0 && keys.Count == 0);
        return isNothing ? Task.CompletedTask : Task.Run(() => Write(updates, keys));
    }

    private void Write(IReadOnlyList<Update> updates, IReadOnlyList<RelayEffect.KeepKey> keys)
    {
        var known = keys.Where(keep => keep.Key is not null).ToList();
        var forgotten = keys
            .Where(keep => keep.Key is null && !known.Exists(kept => kept.Nickname.Equals(keep.Nickname)))
            .ToList();
        if (known.Count > 0)
            journal?.Write(known);
        if (updates.Count > 0)
            journal?.Write(updates);
        if (forgotten.Count > 0)
            Forget(forgotten);
    }

    /// <summary>The turn is written; it must not be written again because there is no room to forget a key.</summary>
    private void Forget(IReadOnlyList<RelayEffect.KeepKey> keys)
    {
        try
        {
            journal?.Write(keys);
        }
        catch (DiskFullException)
        {
            // A key too many harms nobody.
        }
    }
}
