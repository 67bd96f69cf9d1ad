using Katas.Learning.Material;

namespace Katas.Learning.Practising;

/// <summary>Where a learner works on a kata: a copy of its starter, theirs to change.</summary>
internal sealed class PracticeFolder
{
    private readonly Kata _kata;

    /// <summary>Opens the folder; where there is nothing yet, it begins with the starter.</summary>
    public PracticeFolder(string practice, Kata kata)
    {
        (_kata, Place) = (kata, PlaceOf(practice, kata));
        Begin();
    }

    /// <summary>Where the folder of a kata is, or will be.</summary>
    public static string PlaceOf(string practice, Kata kata) => Path.Combine(practice, kata.Folder);

    /// <summary>Where it is.</summary>
    public string Place { get; }

    /// <summary>What an editor opens: what holds the two projects together, or the one that there is.</summary>
    public string Solution => IsOld ? Project : Path.Combine(Place, $"{_kata.Folder}.slnx");

    private string Project => Path.Combine(Place, $"{_kata.Folder}.csproj");

    /// <summary>Whether it is from before there were solutions: one project, and no repository.</summary>
    public bool IsOld => File.Exists(Project);

    /// <summary>The learner's files as they are now.</summary>
    public Sources Read() => KataLoader.SourcesIn(Place);

    /// <summary>Puts aside what is there, and begins anew.</summary>
    /// <returns>Where it was put.</returns>
    public string Reset()
    {
        var aside = Enumerable.Range(1, int.MaxValue).Select(number => $"{Place}.before-{number}").First(
            place => !Directory.Exists(place));
        Directory.Move(Place, aside);
        Begin();
        return aside;
    }

    /// <summary>
    /// The solution is what tells that the learner has begun, or the one project that there was before there were
    /// solutions: from then on, what is missing was taken away.
    /// </summary>
    private void Begin()
    {
        if (File.Exists(Solution))
            return;
        foreach (var (path, text) in PracticeFiles.Of(_kata))
            PutIfMissing(path, text);
    }

    /// <summary>What an older kata has in the folder itself is there.</summary>
    private void PutIfMissing(string path, string text)
    {
        var own = Path.Combine(Place, path);
        if (File.Exists(own) || File.Exists(Path.Combine(Place, Path.GetFileName(path))))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(own)!);
        File.WriteAllText(own, text);
    }
}
