namespace Katas.Learning;

/// <summary>Where the dojo finds the katas, and where the learner works.</summary>
/// <param name="Memory">
/// Where it notes what it found, to spare itself the work; null is a folder of whoever uses this machine.
/// </param>
internal sealed record DojoFolders(string Exercises, string Practice, string? Memory = null)
{
    /// <summary>Whether they are an installed program's, which an update replaces.</summary>
    public bool IsInstalled { get; init; }

    /// <summary>Where a repository has its katas.</summary>
    public const string ExercisesInRepository = "Katas/Exercises";

    /// <summary>Where it has what a new one is made from.</summary>
    public const string TemplateInRepository = $"{ExercisesInRepository}/template";

    private const string PracticeOfUser = "katas-practice";

    /// <summary>What everybody who uses this machine has of their own.</summary>
    public static string MemoryOfThisUser { get; } =
        Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "TddChat");

    /// <summary>
    /// Those of an installed program, which has its exercises beside it, and the answers where its user is; else those
    /// of the repository that it lies in; where it lies in none, folders that do not exist.
    /// </summary>
    /// <param name="inside">Where the program is.</param>
    /// <param name="here">Where its user is.</param>
    public static DojoFolders Find(string inside, string? here = null)
    {
        if (here is not null && Path.Combine(inside, "Exercises") is var packed && Directory.Exists(packed))
            return new DojoFolders(packed, PracticeFrom(here)) { IsInstalled = true };
        for (var folder = new DirectoryInfo(inside); folder is not null; folder = folder.Parent)
        {
            if (Below(folder.FullName) is var folders && Directory.Exists(folders.Exercises))
                return folders;
        }
        return Below(inside);
    }

    /// <summary>Where a user of an installed program practises: a folder around theirs, or one within it.</summary>
    private static string PracticeFrom(string here)
    {
        for (var folder = new DirectoryInfo(here); folder is not null; folder = folder.Parent)
        {
            if (folder.Name == PracticeOfUser)
                return folder.FullName;
        }
        return Path.Combine(here, PracticeOfUser);
    }

    private static DojoFolders Below(string folder) =>
        new(Path.Combine(folder, ExercisesInRepository), Path.Combine(folder, "Katas", "Practice"));
}
