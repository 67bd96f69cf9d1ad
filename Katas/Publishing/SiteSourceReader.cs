using Katas.Common;
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
        var files = (await Git.AskAsync(folder, "ls-files", "-z")).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(IsFile).ToList();
        var documents = new Dictionary<string, string>();
        foreach (var file in files.Where(IsDocument))
            documents[file] = await TextOfAsync(file);
        return new SiteSource(Titled(LogBook.Read(await TextOfAsync(LogBook.FileName))), documents)
        {
            Katas = KatasIn(DojoFolders.ExercisesInRepository, documents),
            Changes = await StepChanges.OfAsync(folder),
            Pictures = files.Where(file => Path.GetExtension(file) is ".svg" or ".png").ToHashSet(),
        };
    }

    /// <summary>Whether it is there, and no link to another one.</summary>
    private bool IsFile(string file) => new FileInfo(Path.Combine(folder, file)) is { Exists: true, LinkTarget: null };

    /// <summary>What is read by itself; the log is not, and of a kata only its readme.</summary>
    private static bool IsDocument(string file) =>
        Path.GetExtension(file) == ".md"
            && file != LogBook.FileName
            && !file.StartsWith($"{DojoFolders.TemplateInRepository}/", StringComparison.Ordinal)
            && (Path.GetFileName(file) == Links.Readme
                || !file.StartsWith($"{DojoFolders.ExercisesInRepository}/", StringComparison.Ordinal));

    private Dictionary<string, Kata> KatasIn(string exercises, Dictionary<string, string> documents) =>
        Directory.Exists(Path.Combine(folder, exercises))
        ? KataLoader.Read(Path.Combine(folder, exercises))
            .Where(kata => documents.ContainsKey($"{exercises}/{kata.Folder}/{Links.Readme}"))
            .ToDictionary(kata => $"{exercises}/{kata.Folder}")
        : [];

    /// <summary>The log with a title for what stands before its first chapter.</summary>
    private static LogBook Titled(LogBook log) => log with
    {
        Chapters =
        [
            .. log.Chapters.Select(
                chapter => chapter.Title == "" ? chapter with { Title = "Before the first chapter" } : chapter),
        ],
    };

    private Task<string> TextOfAsync(string file) => File.ReadAllTextAsync(Path.Combine(folder, file));
}
