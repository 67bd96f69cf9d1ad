using Katas.Publishing;
using Katas.Steps.History;

namespace Chat.Specs.Katas.Publishing;

public class SiteSpecs
{
    private const string Log = """
        # Learning log

        ## Names

        People have names.

        - a name

        ### 1 · red · A name is kept

        - **Guess** should be "ada" (hit)
        - **Saw**

          ```
          should be "ada"
          ```

        ### 2 · green · It is kept

        - **Learned** Much.

        ## Rooms & more

        ### 3 · docs · Closed

        """;

    [Test]
    public void The_log_leads_to_a_page_for_each_chapter()
    {
        var visitor = Visits();

        visitor.Opens("log.html").Follows("Names").Reads.ShouldContain("People have names.");
        visitor.Opens("log.html").Follows("Rooms & more").Reads.ShouldContain("Rooms & more");
    }

    [Test]
    public void A_title_is_text_and_no_markup() => Should.NotThrow(() => Visits().Opens("log.html"));

    [Test]
    public void A_chapter_has_its_steps()
    {
        var page = Visits().Opens("log.html").Follows("Names").Reads;

        page.ShouldContain("1 red A name is kept");
        page.ShouldContain("2 green It is kept");
    }

    [Test]
    public void A_step_says_what_its_entry_says()
    {
        var page = Visits().Opens("log.html").Follows("Names");

        page.Sees("li").ShouldContain("Learned Much.");
        page.Sees("pre").ShouldBe(["should be \"ada\"\n"]);
    }

    [Test]
    public void A_page_has_a_title() => Visits().Opens("names.html").Title.ShouldBe("Names");

    [Test]
    public void A_document_has_a_page() =>
        Visits(("docs/TOUR.md", "# A tour\n")).Opens("docs/TOUR.html").Reads.ShouldContain("A tour");

    [Test]
    public void A_page_in_a_folder_leads_to_the_log() =>
        Visits(("docs/TOUR.md", "# A tour\n")).Opens("docs/TOUR.html").Follows("The log").Reads.ShouldContain("Names");

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

    private static Visitor Visits(params (string File, string Text)[] documents) => new(
        Site.PagesOf(new SiteSource(
                LogBook.Read(Log),
                documents.Append(("README.md", "# Sums\n"))
                    .DistinctBy(document => document.Item1).ToDictionary()))
            .ToDictionary(page => page.Path, page => page.Html));

    [Test]
    public void A_page_fits_a_telephone() =>
        Visits().Opens("index.html").HasViewport.ShouldBeTrue();
}
