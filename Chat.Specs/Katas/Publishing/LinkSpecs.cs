using static Chat.Specs.Katas.Publishing.SampleSite;

namespace Chat.Specs.Katas.Publishing;

public class LinkSpecs
{
    [Test]
    public void A_link_to_a_document_leads_to_its_page()
    {
        var visitor = Visits(("README.md", "[a tour](docs/TOUR.md)\n"), ("docs/TOUR.md", "# Thirty steps\n"));

        visitor.Opens("index.html").Follows("a tour").Reads.ShouldContain("Thirty steps");
    }

    [Test]
    public void A_link_to_the_readme_leads_home()
    {
        var visitor = Visits(("README.md", "Two numbers come.\n"), ("docs/TOUR.md", "[back](../README.md)\n"));

        visitor.Opens("docs/TOUR.html").Follows("back").Reads.ShouldContain("Two numbers come.");
    }

    [Test]
    public void A_link_to_the_log_leads_to_its_chapters() =>
        Visits(("README.md", "[all](LEARNING_LOG.md)\n")).Opens("index.html").Follows("all").Title.ShouldBe("The log");

    [Test]
    public void A_link_to_a_chapter_leads_to_its_page() =>
        Visits(("README.md", "[rooms](LEARNING_LOG.md#rooms--more)\n"))
            .Opens("index.html").Follows("rooms").Title.ShouldBe("Rooms & more");

    [Test]
    public void A_link_to_a_step_leads_to_its_place_in_the_chapter() =>
        Visits(("README.md", "[the green](LEARNING_LOG.md#2--green--it-is-kept)\n"))
            .Opens("index.html").Follows("the green").Beside.ShouldContain("2 green It is kept");

    [Test]
    public void A_link_to_a_heading_leads_to_it() =>
        Visits(("README.md", "[the keys](docs/KEYS.md#all-keys)\n"), ("docs/KEYS.md", "# Keys\n\n## All keys\n"))
            .Opens("index.html").Follows("the keys").Beside.ShouldBe("All keys");

    [Test]
    public void A_link_to_a_file_without_a_page_leads_to_the_repository() =>
        Visits("https://example.org/sums", ("docs/TOUR.md", "[the code](../Sum.cs)\n"))
            .Opens("docs/TOUR.html").AddressOf("the code").ShouldBe("https://example.org/sums/blob/HEAD/Sum.cs");

    [Test]
    public void A_link_to_another_site_stays_as_it_is() =>
        Visits("https://example.org/sums", ("README.md", "[the SDK](https://example.org/dotnet)\n"))
            .Opens("index.html").AddressOf("the SDK").ShouldBe("https://example.org/dotnet");

    [Test]
    public void A_link_that_leads_nowhere_is_only_its_words()
    {
        var visitor = Visits(("README.md", "[the *code*](Sum.cs)\n")).Opens("index.html");

        visitor.AddressOf("the code").ShouldBeNull();
        visitor.Sees("em").ShouldBe(["code"]);
    }

    [TestCase("[click](javascript:alert(1))")]
    [TestCase("<javascript:alert(1)>")]
    public void A_link_that_runs_a_script_is_only_its_words(string link) =>
        Visits(("README.md", link + "\n")).Opens("index.html").Addresses
            .ShouldNotContain(address => address.StartsWith("javascript:", StringComparison.Ordinal));

    [Test]
    public void A_picture_is_found_from_its_page() =>
        Visits(("README.md", "![the screen](docs/screen.svg)\n"), ("docs/KEYS.md", "![the screen](screen.svg)\n"))
            .Opens("docs/KEYS.html").Pictures.ShouldBe(["../docs/screen.svg"]);

    [Test]
    public void A_link_to_no_chapter_does_not_pass_for_one_to_the_log() =>
        Visits(("README.md", "[it](LEARNING_LOG.md#roms)\n")).Opens("index.html").AddressOf("it")
            .ShouldBe("log.html#roms");

    [Test]
    public void A_document_with_a_space_in_its_name_is_found() =>
        Visits(("README.md", "[the keys](<docs/All keys.md>)\n"), ("docs/All keys.md", "# Keys\n"))
            .Opens("index.html").Follows("the keys").Title.ShouldBe("Keys");
}
