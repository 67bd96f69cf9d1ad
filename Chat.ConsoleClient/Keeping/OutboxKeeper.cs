using Chat.ConsoleClient.Page;
using Chat.Net.Client;

namespace Chat.ConsoleClient.Keeping;

/// <summary>Keeps what is not delivered, for the next start. One thread at a time.</summary>
/// <param name="folder">Null to keep nothing.</param>
internal sealed class OutboxKeeper(string? folder) : IDisposable
{
    private readonly UndeliveredFile? _file =
        folder is null ? null : UndeliveredFile.TryOpen(Path.Combine(folder, "undelivered"));

    /// <summary>What was not delivered before.</summary>
    public IReadOnlyList<Pending> Leftovers => [.. _file?.Kept ?? []];

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
