using Chat.ConsoleClient.Page;
using Chat.Net.Client;

namespace Chat.ConsoleClient.Keeping;

/// <summary>Keeps what is not delivered, for the next start. One thread at a time.</summary>
/// <param name="folder">Null to keep nothing.</param>
internal sealed class OutboxKeeper(string? folder) : IDisposable
{
    private UndeliveredFile? _file;

    /// <summary>The client is in a room, under a name.</summary>
    /// <param name="history">The id of the room's history.</param>
    /// <returns>What was not delivered there before.</returns>
    public IReadOnlyList<Pending> Enter(string history, string nickname)
    {
        _file = folder is null ? null : UndeliveredFile.TryOpen(Path.Combine(folder, "undelivered"));
        return [.. _file?.Kept ?? []];
    }

    public void Add(Pending text) => _file?.Add(text);

    /// <summary>What happened to the client may be about a text that is kept.</summary>
    public void Take(ClientEvent happened)
    {
        if (happened is ClientEvent.Delivered delivered)
            Remove(delivered.Id);
        if (happened is ClientEvent.Rejected rejected)
            Remove(rejected.Id);
    }

    public void Remove(string id) => _file?.Remove(id);

    public void Dispose() => _file?.Dispose();
}
