using System.CommandLine;
using Katas.Common;
using Katas.Steps.History;

namespace Katas.Publishing;

/// <summary>Makes pages for a browser of a repository, its learning log and its katas.</summary>
/// <param name="here">A folder in the repository that is meant.</param>
internal sealed class SiteCommand(TextWriter output, string here)
{
    public Command Command()
    {
        var folder = new Argument<string>("folder") { Description = "Where the pages go." };
        var with = new Option<string[]>("--with")
        {
            Description = "A report that is put beside the pages: coverage=artifacts/coverage.",
            HelpName = "NAME=FOLDER",
        };
        var repository = new Option<string?>("--repository")
        {
            Description = "Where the repository can be read: links to its files and commits lead there.",
            HelpName = "URL",
        };
        var command = new Command("site", "The readme, the log and the katas as pages for a browser.")
        {
            folder, with, repository,
        };
        command.SetAction((parsed, _) => WriteAsync(
            parsed.GetValue(folder)!,
            AddressOf(parsed.GetValue(repository)),
            [.. (parsed.GetValue(with) ?? []).Select(text => AttachedReport.Parse(here, text))]));
        return command;
    }

    /// <exception cref="UsageException">It is none of the web's.</exception>
    private static string? AddressOf(string? repository) =>
        repository is null ? null
        : Uri.TryCreate(repository, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? address.AbsoluteUri.TrimEnd('/')
            : throw new UsageException($"--repository takes an address of the web (https://...), not '{repository}'.");

    private async Task<int> WriteAsync(string folder, string? repository, IReadOnlyList<AttachedReport> reports)
    {
        var root = LogBook.RootOf(here);
        var source = await new SiteSourceReader(root).ReadAsync() with
        {
            Repository = repository,
            Reports = reports,
        };
        var site = new SiteFolder(Path.Combine(here, folder));
        site.Claim(folder);
        await site.WriteAsync(StyleSheet.FileName, StyleSheet.Read());
        var files = Site.FilesOf(source);
        foreach (var file in files)
            await site.WriteAsync(file.Path, file.Text);
        foreach (var picture in source.Pictures)
            site.Copy(Path.Combine(root, picture), picture);
        foreach (var report in reports)
            site.Copy(report);
        await output.WriteAsync(
            $"{Amount.Of(files.Count, "page")} are in {folder}: open {folder}/{Links.Home} in a browser.\n");
        return 0;
    }
}
