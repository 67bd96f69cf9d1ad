using Katas.Learning.Material;

namespace Katas.Learning.Practising;

/// <summary>
/// Which katas are done: a file with a line for each answer that was found good, by the kata's folder and a digest, and
/// one for each kata that was no longer good when it was looked at last.
/// </summary>
internal sealed class Progress(string file)
{
    /// <summary>Whether there was ever a good answer to it.</summary>
    public bool Knows(Kata kata) => Lines().Any(line => IsAbout(kata, line));

    /// <summary>Whether it was good when it was looked at last.</summary>
    public bool IsDone(Kata kata) => Knows(kata) && !Lines().Contains(OpenLineOf(kata));

    /// <summary>Whether this answer was found good.</summary>
    public bool IsDone(Kata kata, Sources answer) => Lines().Contains(LineOf(kata, answer));

    /// <summary>Notes what an examination came to.</summary>
    public void Note(Kata kata, Sources answer, bool isDone)
    {
        var line = isDone ? LineOf(kata, answer) : OpenLineOf(kata);
        File.WriteAllLines(file, Lines().Where(other => other != OpenLineOf(kata)).Append(line).Distinct());
    }

    private string[] Lines() => File.Exists(file) ? File.ReadAllLines(file) : [];

    private static bool IsAbout(Kata kata, string line) => line.StartsWith($"{kata.Folder} ", StringComparison.Ordinal);

    private static string LineOf(Kata kata, Sources answer) => $"{kata.Folder} done {answer.Digest}";

    private static string OpenLineOf(Kata kata) => $"{kata.Folder} open";
}
