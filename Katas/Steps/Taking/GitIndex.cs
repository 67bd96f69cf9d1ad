namespace Katas.Steps.Taking;

/// <summary>What somebody has taken into their next commit (git's index), kept to be put back.</summary>
internal sealed class GitIndex
{
    private readonly string _file;
    private readonly byte[]? _content;
    private readonly DateTime _written;

    public GitIndex(string file) =>
        (_file, _content, _written) =
            (file, File.Exists(file) ? File.ReadAllBytes(file) : null, File.GetLastWriteTimeUtc(file));

    public void PutBack()
    {
        if (_content is null)
        {
            File.Delete(_file);
            return;
        }
        File.WriteAllBytes(_file, _content);
        // Git looks into a file again that may be as young as its index (racy git), and an index that seems younger
        // would hide its change.
        File.SetLastWriteTimeUtc(_file, _written);
    }
}
