using Katas.Learning;
using Katas.Learning.Material;
using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>Reads what a site is made of from a repository.</summary>
/// <param name="folder">Its uppermost folder.</param>
internal sealed class SiteSourceReader(string folder)
{
    public async Task<SiteSource> ReadAsync()
    {
        var files = (await Git.AskAsync(folder, "ls-files", "-z")).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        var documents = new Dictionary<string, string>();
        foreach (var file in files.Where(file => Path.GetExtension(file) == ".md" && file != LogBook.FileName))
            documents[file] = await TextOfAsync(file);
        return new SiteSource(LogBook.Read(await TextOfAsync(LogBook.FileName)), documents)
        {
            Katas = KatasIn(DojoFolders.ExercisesInRepository),
            Changes = await StepChanges.OfAsync(folder),
            Pictures = files.Where(file => Path.GetExtension(file) is ".svg" or ".png").ToHashSet(),
        };
    }

    private Dictionary<string, Kata> KatasIn(string exercises) => Directory.Exists(Path.Combine(folder, exercises))
        ? KataLoader.Read(Path.Combine(folder, exercises)).ToDictionary(kata => $"{exercises}/{kata.Folder}")
        : [];

    private Task<string> TextOfAsync(string file) => File.ReadAllTextAsync(Path.Combine(folder, file));
}
