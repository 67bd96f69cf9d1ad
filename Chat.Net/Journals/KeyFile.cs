using Chat.Domain.Nicknames;
using Chat.Net.Relaying;

namespace Chat.Net.Journals;

/// <summary>
/// By what members may come back after a restart, in a file of its own: it is nobody's to read, and in no copy of the
/// journal. One thread at a time.
/// </summary>
internal sealed class KeyFile : IDisposable
{
    private readonly IFile _file;

    private KeyFile(IFile file) => _file = file;

    public Dictionary<Nickname, KeyDigest> Keys { get; } = [];

    public static KeyFile Open(IFolder folder) => new(folder.Open("keys"));

    /// <summary>They are on disk when this returns.</summary>
    public void Write(IReadOnlyList<RelayEffect.KeepKey> keys) => _file.Flush();

    public void Dispose() => _file.Dispose();
}
