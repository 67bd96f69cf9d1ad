namespace Katas;

/// <summary>Where the dojo finds the katas, and where the learner works.</summary>
public sealed record DojoFolders(string Exercises, string Practice)
{
    /// <summary>Those of the repository that this folder lies in.</summary>
    /// <exception cref="DirectoryNotFoundException">It lies in none.</exception>
    public static DojoFolders Find(string inside)
    {
        for (var folder = new DirectoryInfo(inside); folder is not null; folder = folder.Parent)
        {
            var katas = Path.Combine(folder.FullName, "Katas");
            if (Directory.Exists(Path.Combine(katas, "Exercises")))
                return new DojoFolders(Path.Combine(katas, "Exercises"), Path.Combine(katas, "Practice"));
        }
        throw new DirectoryNotFoundException($"There is no folder Katas/Exercises around {inside}.");
    }
}
