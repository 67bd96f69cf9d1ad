using System.Text;
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

    private KeyFile(IFile file)
    {
        _file = file;
        var whole = file.ReadAll().Span;
        whole = whole[..(whole.LastIndexOf((byte)'\n') + 1)];
        foreach (var line in Encoding.UTF8.GetString(whole).Split('\n'))
        {
            if (line.Split(' ') is [var name, var digest] && Nickname.TryParse(name, out var nickname, out _))
                Set(nickname, KeyDigest.TryParse(digest));
        }
        file.Truncate(whole.Length);
    }

    /// <summary>Drops forgotten keys. The rest is on disk when this returns.</summary>
    public void Compact()
    {
        byte[] known = [.. Keys.SelectMany(kept => LineOf(kept.Key, kept.Value))];
        if (_file.ReadAll().Span.SequenceEqual(known))
            return;
        _file.Overwrite(0, known);
        _file.Truncate(known.Length);
        _file.Flush();
    }

    public Dictionary<Nickname, KeyDigest> Keys { get; } = [];

    public static KeyFile Open(IFolder folder) => new(folder.Open("keys"));

    /// <summary>They are on disk when this returns.</summary>
    public void Write(IReadOnlyList<RelayEffect.KeepKey> keys)
    {
        foreach (var keep in keys)
            _file.Append(LineOf(keep.Nickname, keep.Key));
        _file.Flush();
    }

    private void Set(Nickname nickname, KeyDigest? key)
    {
        Keys.Remove(nickname);
        if (key is not null)
            Keys[nickname] = key;
    }

    private static byte[] LineOf(Nickname nickname, KeyDigest? key) =>
        Encoding.UTF8.GetBytes($"{nickname} {key?.Write()}\n");

    public void Dispose() => _file.Dispose();
}
