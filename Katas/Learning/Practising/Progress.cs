using Katas.Learning.Material;

namespace Katas.Learning.Practising;

/// <summary>
/// Which katas are done: a file with a line each, the kata's folder and a digest of what was examined, so that a change
/// since then is seen.
/// </summary>
internal sealed class Progress(string file)
{
    public bool IsDone(Kata kata) => Lines().Any(line => IsAbout(kata, line));

    /// <summary>Whether it is done, and nothing has changed since it was found so.</summary>
    public bool IsDone(Kata kata, Sources answer) => Lines().Contains(LineOf(kata, answer));

    /// <summary>Notes what an examination came to.</summary>
    public void Note(Kata kata, Sources answer, bool isDone) =>
        File.WriteAllLines(
            file,
            [
                .. Lines().Where(line => !IsAbout(kata, line)),
                .. isDone ? [LineOf(kata, answer)] : Array.Empty<string>(),
            ]);

    private string[] Lines() => File.Exists(file) ? File.ReadAllLines(file) : [];

    private static bool IsAbout(Kata kata, string line) => line.StartsWith($"{kata.Folder} ", StringComparison.Ordinal);

    private static string LineOf(Kata kata, Sources answer) => $"{kata.Folder} done {answer.Digest}";
}
