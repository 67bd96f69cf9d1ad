using Katas.Material;

namespace Katas.Practising;

/// <summary>Where a learner works on a kata: a copy of its starter, theirs to change.</summary>
public sealed class PracticeFolder
{
    private readonly Kata _kata;
    private readonly string _folder;

    /// <summary>Opens the folder; where there is nothing yet, it begins with the starter.</summary>
    public PracticeFolder(string practice, Kata kata)
    {
        (_kata, _folder) = (kata, Path.Combine(practice, kata.Folder));
        Begin();
    }

    /// <summary>The project around the files.</summary>
    public string Project => Path.Combine(_folder, $"{_kata.Folder}.csproj");

    /// <summary>The learner's files as they are now.</summary>
    public Sources Read() => Shelf.SourcesIn(_folder);

    /// <summary>Puts aside what is there, and begins anew.</summary>
    /// <returns>Where it was put.</returns>
    public string Reset()
    {
        var aside = Enumerable.Range(1, int.MaxValue).Select(number => $"{_folder}.before-{number}").First(place => !Directory.Exists(place));
        Directory.Move(_folder, aside);
        Begin();
        return aside;
    }

    private void Begin()
    {
        Directory.CreateDirectory(_folder);
        PutIfMissing(Path.GetFileName(Project), PracticeProject.Text);
        foreach (var file in _kata.Starter.Code.Concat(_kata.Starter.Specs))
            PutIfMissing(Path.GetFileName(file.Path), file.Text);
    }

    private void PutIfMissing(string name, string text)
    {
        var own = Path.Combine(_folder, name);
        if (!File.Exists(own))
            File.WriteAllText(own, text);
    }
}
