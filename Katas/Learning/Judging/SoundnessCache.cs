using Katas.Learning.Material;

namespace Katas.Learning.Judging;

/// <summary>
/// Remembers, in a folder, which katas were found sound, so that one that has not changed is not checked again.
/// </summary>
internal sealed class SoundnessCache
{
    /// <summary>
    /// To be raised with every change of what is checked, or how: what was sound by older rules may no longer be.
    /// </summary>
    private const int Rules = 3;

    private readonly string _folder;

    public SoundnessCache(string folder) => _folder = folder;

    /// <param name="check">Looks for complaints.</param>
    /// <returns>The complaints; none where none were found the last time, and nothing has changed.</returns>
    public async Task<IReadOnlyList<string>> ComplaintsAsync(Kata kata, Func<Kata, Task<IReadOnlyList<string>>> check)
    {
        var mark = Path.Combine(_folder, $"{kata.Digest}-{Rules}");
        if (File.Exists(mark))
            return [];
        var complaints = await check(kata);
        if (complaints.Count == 0)
        {
            Directory.CreateDirectory(_folder);
            await File.WriteAllTextAsync(mark, $"{kata.Name} is sound.\n");
        }
        return complaints;
    }
}
