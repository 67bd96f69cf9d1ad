using Katas.Material;

namespace Katas.Judging;

/// <summary>Remembers, in a folder, which katas were found sound, so that one that has not changed is not checked again.</summary>
public sealed class SoundKatas
{
    private readonly string _folder;

    public SoundKatas(string folder) => _folder = folder;

    /// <param name="check">Looks for complaints.</param>
    /// <returns>The complaints; none where none were found the last time, and nothing has changed.</returns>
    public Task<IReadOnlyList<string>> ComplaintsAsync(Kata kata, Func<Kata, Task<IReadOnlyList<string>>> check) => check(kata);
}
