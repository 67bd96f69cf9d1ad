using System.Text;
using Chat.Net.Client;

namespace Chat.ConsoleClient.Keeping;

/// <summary>
/// Keeps the key by which a person gets their name back, for the next start. It serves every name at a server, so that
/// a new one is known again as well; whoever comes while another client has it keeps a key of their name's own. One
/// thread at a time.
/// </summary>
/// <param name="folder">Null to keep nothing.</param>
/// <param name="open">Opens a file by its path; null where it cannot be had.</param>
internal sealed class KeyKeeper(string? folder, Func<string, Stream?>? open = null) : IDisposable
{
    private readonly Func<string, Stream?> _open = open ?? PrivateFile.TryOpen;

    /// <summary>By its path, each file whose key may be shown: as long as it is open, nobody else has it.</summary>
    private readonly Dictionary<string, Stream> _held = [];

    /// <summary>How a server is joined under a name: with the key that it knows from the last time.</summary>
    public ClientOptions OptionsFor(RelayAddress relay, string nickname)
    {
        var drawn = new ClientOptions();
        var server = $"{relay.Host} {relay.DeliveryPort} {relay.InboxPort}";
        var (own, shared) = (PrivateFile.NameFor(server, nickname), PrivateFile.NameFor(server));
        var file = Has(own) ? Open(own) : Open(shared) ?? Open(own);
        if (file is null)
            return drawn;
        var kept = Read(file);
        if (kept.Length == drawn.Key.Length && kept.All(char.IsAsciiHexDigitLower))
            return drawn with { Key = kept };
        Write(file, drawn.Key);
        return drawn;
    }

    /// <summary>The file of a server, or of a name there; null where another client has it.</summary>
    private Stream? Open(string name)
    {
        if (PathOf(name) is not { } path)
            return null;
        if (!_held.ContainsKey(path) && _open(path) is { } file)
            _held[path] = file;
        return _held.GetValueOrDefault(path);
    }

    private bool Has(string name) => File.Exists(PathOf(name));

    private string? PathOf(string name) => folder is null ? null : Path.Combine(folder, $"{name}.key");

    private static string Read(Stream file)
    {
        file.Position = 0;
        using var reader = new StreamReader(file, leaveOpen: true);
        return reader.ReadToEnd();
    }

    private static void Write(Stream file, string key)
    {
        try
        {
            file.SetLength(0);
            file.Write(Encoding.ASCII.GetBytes(key));
        }
        catch (IOException)
        {
            // It serves this client; the next one draws another.
        }
    }

    public void Dispose()
    {
        foreach (var file in _held.Values)
            file.Dispose();
    }
}
