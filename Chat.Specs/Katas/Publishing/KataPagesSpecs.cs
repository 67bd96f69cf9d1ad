using Katas.Learning.Material;
using Katas.Publishing;
using static Chat.Specs.Katas.Publishing.SampleSite;

namespace Chat.Specs.Katas.Publishing;

public class KataPagesSpecs
{
    private const string Folder = "Katas/Exercises/01-sums";

    private static readonly Kata _sums = new(1, "sums", "Sums");

    [Test]
    public void The_katas_are_listed() =>
        Visits(WithSums()).Opens("index.html").Follows("Katas").Reads.ShouldContain("1 Sums");

    private static SiteSource WithSums() => SourceOf(
        ($"{Folder}/README.md", "# Sums\n\nTwo numbers come.\n")) with
    {
        Katas = new Dictionary<string, Kata> { [Folder] = _sums },
    };

    [Test]
    public void A_repository_without_katas_shows_none() =>
        Visits().Opens("index.html").AddressOf("Katas").ShouldBeNull();

    [Test]
    public void A_kata_has_a_page()
    {
        var kata = Visits(WithSums()).Opens("katas.html").Follows("Sums");

        kata.Title.ShouldBe("Sums");
        kata.Reads.ShouldContain("Two numbers come.");
    }
}
