using System.CommandLine;
using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>Makes pages for a browser of a repository, its learning log and its katas.</summary>
/// <param name="here">The repository's uppermost folder.</param>
internal sealed class SiteCommand(string here)
{
    public Command Command()
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
        var source = new SiteSource(log, new Dictionary<string, string> { ["README.md"] = readme });
        foreach (var page in Site.PagesOf(source))
            await File.WriteAllTextAsync(Path.Combine(site, page.Path), page.Html);
        return 0;
    }
}
