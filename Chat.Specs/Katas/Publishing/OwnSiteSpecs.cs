using Chat.Specs.Architecture;
using Katas.Learning.Material;
using Katas.Publishing;
using Katas.Steps.History;
using static Chat.Specs.Katas.Publishing.SampleSite;

namespace Chat.Specs.Katas.Publishing;

public class OwnSiteSpecs
{
    private const string Exercises = "Katas/Exercises";
    private const string Elsewhere = "https://example.org/own";

    [Test]
    public void Every_link_of_our_own_site_leads_to_something_that_is_there()
    {
        var visitor = Visits(OurOwn());

        visitor.DeadLinks.ShouldBeEmpty();
        visitor.AllAddresses.Where(address => address.StartsWith(Elsewhere, StringComparison.Ordinal))
            .Select(address => address[$"{Elsewhere}/blob/HEAD/".Length..].Split('#')[0])
            .Where(file => !Path.Exists(Path.Combine(Repository.Root, file)))
            .ShouldBeEmpty();
    }

    private static SiteSource OurOwn() => new(OurLog(), Documents())
    {
        Katas = KataLoader.Read(Path.Combine(Repository.Root, Exercises))
            .ToDictionary(kata => $"{Exercises}/{kata.Folder}"),
        Pictures = Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.svg")
            .Select(file => $"docs/{Path.GetFileName(file)}").ToHashSet(),
        Repository = Elsewhere,
    };

    /// <summary>Its chapters and their steps, without what the steps say: a megabyte with hardly a link.</summary>
    private static LogBook OurLog() => new(
    [
        .. LogBook.Read(Text(LogBook.FileName)).Chapters.Select(chapter => chapter with
        {
            Entries = [.. chapter.Entries.Select(entry => entry with { Body = "" })],
        }),
    ]);

    private static Dictionary<string, string> Documents() =>
        new[] { "", "docs", "Katas" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.md"))
            .Concat(Directory.GetDirectories(Path.Combine(Repository.Root, Exercises))
                .Select(folder => Path.Combine(folder, Links.Readme)))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => file != LogBook.FileName)
            .ToDictionary(file => file, Text);

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));
}
