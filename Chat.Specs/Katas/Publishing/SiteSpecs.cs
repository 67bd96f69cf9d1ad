using Katas.Publishing;
using Katas.Steps.History;
using static Chat.Specs.Katas.Publishing.SampleSite;

namespace Chat.Specs.Katas.Publishing;

public class SiteSpecs
{
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
        page.Sees("pre").ShouldContain("should be \"ada\"\n");
    }

    [Test]
    public void A_page_has_a_title() => Visits().Opens("log.html").Follows("Names").Title.ShouldBe("Names");

    [Test]
    public void A_title_keeps_the_code_in_it() =>
        Visits(("docs/STEP.md", "# On `step red`\n")).Opens("docs/STEP.html").Title.ShouldBe("On step red");

    [Test]
    public void A_document_has_a_page() =>
        Visits(("docs/TOUR.md", "# A tour\n")).Opens("docs/TOUR.html").Reads.ShouldContain("A tour");

    [Test]
    public void Every_document_is_two_links_away() =>
        Visits(("docs/TOUR.md", "# A tour\n\nSix steps.\n")).Opens("log.html").Follows("Documents").Follows("A tour")
            .Reads.ShouldContain("Six steps.");

    [Test]
    public void A_document_is_listed_with_its_first_sentence() =>
        Visits(("docs/TOUR.md", "# A tour\n\nSix steps\nto read. Each takes a minute.\n")).Opens("documents.html")
            .Reads.ShouldContain("Six steps to read.");

    [Test]
    public void The_documents_have_a_heading() =>
        Visits(("docs/TOUR.md", "# A tour\n")).Opens("documents.html").Sees("h1").ShouldBe(["Documents"]);

    [Test]
    public void A_page_in_a_folder_leads_to_the_log() =>
        Visits(("docs/TOUR.md", "# A tour\n")).Opens("docs/TOUR.html").Follows("The log").Reads.ShouldContain("Names");

    [Test]
    public void A_page_fits_a_telephone() =>
        Visits().Opens("index.html").HasViewport.ShouldBeTrue();

    [Test]
    public void The_part_that_one_is_at_is_marked() =>
        Visits().Opens("log.html").Current.ShouldBe(["The log"]);

    [Test]
    public void A_chapter_is_a_part_of_the_log() =>
        Visits().Opens("log.html").Follows("Names").Part.ShouldBe("The log");

    [Test]
    public void A_theme_is_a_part_of_the_log() =>
        Visits().Opens("log.html").Follows("obvious").Part.ShouldBe("The log");

    [Test]
    public void A_document_is_a_part_of_the_documents() =>
        Visits(("docs/TOUR.md", "# A tour\n")).Opens("docs/TOUR.html").Part.ShouldBe("Documents");

    [Test]
    public void The_front_page_is_in_no_part() =>
        Visits(("docs/TOUR.md", "# A tour\n")).Opens("index.html").Marked.ShouldBe(["Home"]);

    [Test]
    public void A_link_leads_past_the_parts_to_the_page_itself()
    {
        var visitor = Visits(("docs/TOUR.md", "# A tour\n")).Opens("docs/TOUR.html");

        visitor.AddressOf("Skip to the page").ShouldBe("#page");
        visitor.Follows("Skip to the page").Beside.Trim().ShouldBe("A tour");
    }

    [Test]
    public void A_table_has_rows_and_cells() =>
        Visits(("README.md", "| red | green |\n|---|---|\n| one | two |\n"))
            .Opens("index.html").Sees("td").ShouldBe(["one", "two"]);

    [Test]
    public void Markup_in_a_text_is_shown_and_not_run() =>
        Visits(("README.md", "A <script>alert(1)</script> in a text.\n"))
            .Opens("index.html").Sees("script").ShouldBeEmpty();

    [Test]
    public void Two_pages_never_have_one_place() =>
        Site.FilesOf(new SiteSource(
                LogBook.Read("# Log\n\n## Index\n\nWhy.\n"),
                new Dictionary<string, string> { ["README.md"] = "# Sums\n" }))
            .Select(file => file.Path).ShouldBeUnique();

    [Test]
    public void A_document_is_called_by_its_heading() =>
        Visits(("docs/TOUR.md", "# A *tour*\n\n## Its end\n")).Opens("docs/TOUR.html").Title.ShouldBe("A tour");

    [Test]
    public void A_repository_without_a_readme_begins_with_its_log() =>
        new Visitor(Site.FilesOf(new SiteSource(LogBook.Read(Log), new Dictionary<string, string>()))
            .ToDictionary(file => file.Path, file => file.Text)).Opens("index.html").Reads.ShouldContain("Names");
}
