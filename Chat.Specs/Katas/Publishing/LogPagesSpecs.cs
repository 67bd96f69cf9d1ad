using Katas.Publishing;
using Katas.Steps.History;
using static Chat.Specs.Katas.Publishing.SampleSite;

namespace Chat.Specs.Katas.Publishing;

public class LogPagesSpecs
{
    [Test]
    public void A_light_leads_to_its_step() =>
        Visits().Opens("log.html").Follows("R").Beside.ShouldContain("A name is kept");

    [Test]
    public void Each_phase_has_a_light_of_its_own() =>
        Visits().Opens("log.html").Lights.ShouldBe("R red, G green, · docs");

    [Test]
    public void A_chapter_begins_with_its_lights()
    {
        var chapter = Visits().Opens("log.html").Follows("Names");

        chapter.Lights.ShouldBe("R red, G green");
        chapter.Follows("G").Beside.ShouldContain("It is kept");
    }

    [Test]
    public void The_lights_are_explained() =>
        Visits().Opens("log.html").Reads.ShouldContain(
            "R red, G green, F refactor, C characterise, W withdraw, · chore or docs");

    [Test]
    public void Steps_before_the_first_chapter_are_no_opening()
    {
        var log = LogBook.Read("# Log\n\n### 1 · chore · A beginning\n\n- **Learned** Much.\n");

        Visits(SourceOf() with { Log = log }).Opens("log.html").Sees("li").ShouldNotContain("Learned Much.");
    }

    [Test]
    public void A_chapter_explains_its_lights() =>
        Visits().Opens("log.html").Follows("Names").Sees("p").Skip(1).First().ShouldBe(
            "R red, G green, F refactor, C characterise, W withdraw, · chore or docs");

    [Test]
    public void The_log_says_how_its_steps_went() =>
        Visits().Opens("log.html").Reads.ShouldContain("1 cycle of red and green; guesses: 1 right, 0 wrong");

    [Test]
    public void A_step_leads_to_the_next_one_and_back()
    {
        var first = Visits().Opens("log.html").Follows("R");

        first.Follows("2 →").Beside.ShouldContain("It is kept");
        first.Follows("← 1").Beside.ShouldContain("A name is kept");
    }

    [Test]
    public void The_last_step_of_a_chapter_leads_into_the_next_one()
    {
        var second = Visits().Opens("log.html").Follows("G");

        second.Follows("3 →").Beside.ShouldContain("Closed");
        second.AddressOf("4 →").ShouldBeNull();
    }

    [Test]
    public void A_chapter_leads_to_the_next_one_and_back()
    {
        var rooms = Visits().Opens("log.html").Follows("Names").Follows("Rooms & more →");

        rooms.Title.ShouldBe("Rooms & more");
        rooms.AddressOf("→").ShouldBeNull();
        rooms.Follows("← Names").Title.ShouldBe("Names");
    }

    [Test]
    public void A_step_names_its_commit() =>
        Visits().Opens("log.html").Follows("R").Beside.ShouldContain("git show c0ffee12");

    [Test]
    public void The_commit_of_a_step_is_linked_where_the_repository_can_be_read() =>
        Visits("https://example.org/names").Opens("log.html").Follows("R").AddressOf("git show c0ffee12")
            .ShouldBe("https://example.org/names/commit/c0ffee1234");

    [Test]
    public void Changes_are_folded_under_their_step_by_file() =>
        Visits().Opens("log.html").Follows("Names").Sees("summary")
            .ShouldBe(["Own.Specs/NameSpecs.cs", "Own/Name.cs", "README.md"]);

    [Test]
    public void Lines_that_came_and_lines_that_went_are_told_apart()
    {
        var chapter = Visits().Opens("log.html").Follows("Names");

        chapter.Sees("del").ShouldBe(["-class Nam;", "-Names"]);
        chapter.Sees("ins").ShouldBe(["+class NameSpecs<T>;", "+", "+class Name;", "+Names!"]);
    }

    [Test]
    public void Specs_and_code_are_told_apart() =>
        Visits().Opens("log.html").Follows("Names").Sees("h3").ShouldBe(["Specs", "Code", "Other files"]);

    [Test]
    public void A_changed_file_leads_to_what_it_was_after_the_step() =>
        Visits("https://example.org/names").Opens("log.html").Follows("Names").AddressOf("Own/Name.cs as it was then")
            .ShouldBe("https://example.org/names/blob/c0ffee1234/Own/Name.cs");

    [Test]
    public void A_file_that_is_gone_leads_nowhere()
    {
        const string diff = "diff --git a/Old.cs b/Old.cs\ndeleted file mode 100644\n@@ -1 +0,0 @@\n-class Old;";
        var source = SourceOf() with
        {
            Repository = "https://example.org/names",
            Changes = new Dictionary<int, StepChange> { [1] = new("c0ffee1234", diff) },
        };

        Visits(source).Opens("log.html").Follows("Names").AddressOf("Old.cs as it was then").ShouldBeNull();
    }

    [Test]
    public void A_long_change_is_cut_and_says_so()
    {
        var diff = "diff --git a/Long.cs b/Long.cs\n@@ -0,0 +1,500 @@"
            + string.Concat(Enumerable.Repeat("\n+x", 500));

        var shown = new ChangeHtml(null).Of(new StepChange("c0ffee1234", diff));

        shown.Split("<ins>").Length.ShouldBe(400);
        shown.ShouldContain("\n… 101 more lines");
    }

    [Test]
    public void Steps_can_be_chosen_by_phase() =>
        Visits().Opens("log.html").Follows("Names").Choices.ShouldBe(["show-red", "show-green"]);

    [Test]
    public void A_theme_has_a_page_that_leads_to_its_steps()
    {
        var theme = Visits().Opens("log.html").Follows("fake-it");

        theme.Reads.ShouldContain("Learned: Much.");
        theme.Follows("2 It is kept").Beside.ShouldContain("It is kept");
    }

    [Test]
    public void A_theme_says_how_many_steps_it_has() =>
        Visits().Opens("log.html").Follows("fake-it").Sees("p").First().ShouldBe("1 of 3 steps");

    [Test]
    public void The_log_leads_home() =>
        Visits().Opens("log.html").Follows("Home").Reads.ShouldContain("Sums");

    [Test]
    public void The_log_has_a_heading() => Visits().Opens("log.html").Sees("h1").ShouldBe(["The log"]);

    [Test]
    public void The_log_begins_with_its_own_words()
    {
        var log = LogBook.Read("# Log\n\nA commit a step.\n\n<!-- contents -->\n- [Names](#names)\n\n## Names\n");

        Visits(SourceOf() with { Log = log }).Opens("log.html").Sees("p").First().ShouldBe("A commit a step.");
    }

    [Test]
    public void The_address_of_a_changed_file_is_escaped() =>
        new ChangeHtml("https://example.org/own")
            .Of(new StepChange("c0ffee1234", "diff --git a/a\"b.cs b/a\"b.cs\n@@ -0,0 +1 @@\n+x"))
            .ShouldContain("<a href=\"https://example.org/own/blob/c0ffee1234/a%22b.cs\">");

    [Test]
    public void A_light_says_in_words_what_it_leads_to() =>
        Visits().Opens("log.html").LabelOf("R").ShouldBe("1 red: A name is kept");

    [Test]
    public void A_theme_shows_what_a_step_says_as_it_is_meant()
    {
        var log = LogBook.Read(Log.Replace("Much.", "`Much`.", StringComparison.Ordinal));

        Visits(SourceOf() with { Log = log }).Opens("log.html").Follows("fake-it").Sees("code").ShouldBe(["Much"]);
    }
}
