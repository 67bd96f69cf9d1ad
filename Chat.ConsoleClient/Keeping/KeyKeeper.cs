using Chat.Net.Client;

namespace Chat.ConsoleClient.Keeping;

/// <summary>Keeps the key by which a person gets their name back, for the next start. One thread at a time.</summary>
/// <param name="folder">Null to keep nothing.</param>
internal sealed class KeyKeeper(string? folder) : IDisposable
{
    private readonly string? _folder = folder;

    /// <summary>How a server is joined: with the key that it knows from the last time.</summary>
    public ClientOptions OptionsFor(RelayAddress relay) => new();

    public void Dispose()
    {
    }
}
