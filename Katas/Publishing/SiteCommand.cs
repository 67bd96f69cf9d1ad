using System.CommandLine;
using Katas.Steps.History;
using Markdig;

namespace Katas.Publishing;

/// <summary>Makes pages for a browser of a repository, its learning log and its katas.</summary>
/// <param name="here">The repository's uppermost folder.</param>
internal sealed class SiteCommand(string here)
{
    public Command Site()
    {
        var folder = new Argument<string>("folder") { Description = "Where the pages go." };
        var command = new Command("site", "The readme, the log and the katas as pages for a browser.") { folder };
        command.SetAction((parsed, _) => WriteAsync(parsed.GetValue(folder)!));
        return command;
    }

    private async Task<int> WriteAsync(string folder)
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(here, "README.md"));
        var log = LogBook.Read(await File.ReadAllTextAsync(Path.Combine(here, LogBook.FileName)));
        var site = Directory.CreateDirectory(Path.Combine(here, folder)).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(site, "index.html"),
            $"<html><body><a href=\"log.html\">The log</a>{Markdown.ToHtml(readme)}</body></html>");
        await File.WriteAllTextAsync(
            Path.Combine(site, "log.html"),
            $"<html><body><ul>{string.Concat(log.Chapters.Select(chapter => $"<li>{chapter.Title}</li>"))}</ul>"
                + "</body></html>");
        return 0;
    }
}
