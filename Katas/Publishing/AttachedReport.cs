using Katas.Common;

namespace Katas.Publishing;

/// <summary>Pages that are there already, and are put beside the site's own: a report.</summary>
/// <param name="Name">What the site calls it, and its folder there.</param>
/// <param name="Folder">Where it is now.</param>
internal sealed record AttachedReport(string Name, string Folder)
{
    /// <summary>The page to begin with, below the site's folder: the index, or the only one there is.</summary>
    public string Front =>
        $"{Name}/{(Directory.GetFiles(Folder, "*.html") is [var only] ? Path.GetFileName(only) : "index.html")}";

    /// <summary>The name as it is read.</summary>
    public string Words => Name.Replace('-', ' ');

    /// <param name="here">Where a folder's name begins.</param>
    /// <param name="text">A name and a folder, with an equals sign between them.</param>
    /// <exception cref="UsageException">It is nothing of that kind, or there is nothing.</exception>
    public static AttachedReport Parse(string here, string text)
    {
        if (text.Split('=', 2) is not [{ Length: > 0 } name, var folder] || !name.All(IsPartOfName))
            throw new UsageException(
                $"--with takes a name and a folder (coverage=artifacts/coverage), not '{text}'.");
        var report = new AttachedReport(name, Path.Combine(here, folder));
        return Directory.Exists(report.Folder) && Directory.EnumerateFiles(report.Folder, "*.html").Any()
            ? report
            : throw new UsageException($"There are no pages in {folder}.");
    }

    private static bool IsPartOfName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-';
}
