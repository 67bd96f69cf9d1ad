using System.CommandLine;

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
        var source = await new SiteSourceReader(here).ReadAsync();
        var site = Directory.CreateDirectory(Path.Combine(here, folder)).FullName;
        foreach (var page in Site.PagesOf(source))
            await File.WriteAllTextAsync(PlaceFor(page.Path), page.Html);
        foreach (var picture in source.Pictures)
            File.Copy(Path.Combine(here, picture), PlaceFor(picture), overwrite: true);
        return 0;

        string PlaceFor(string path)
        {
            var file = Path.Combine(site, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            return file;
        }
    }
}
