using Katas.Material;

namespace Katas.Practising;

/// <summary>Which katas are done: a file with the folder's name of each, a line each.</summary>
public sealed class Progress(string file)
{
    public bool IsDone(Kata kata) => File.Exists(file) && File.ReadLines(file).Contains(LineOf(kata));

    public void Note(Kata kata)
    {
        if (!IsDone(kata))
            File.AppendAllLines(file, [LineOf(kata)]);
    }

    private static string LineOf(Kata kata) => $"{kata.Folder} done";
}
