namespace Chat.Specs.Katas.Publishing;

public class SiteCommandSpecs
{
    [Test]
    public async Task The_front_page_is_the_readme()
    {
        using var author = new Author();
        author.Begins(("README.md", "# Sums\n\n**One** goes.\n"));

        (await author.PublishesAsync()).ShouldBe(0, author.Told);

        author.Visitor.Opens("index.html").Reads.ShouldContain("One goes.");
    }

    [Test]
    public async Task The_front_page_leads_to_the_log()
    {
        using var author = new Author();
        author.Commits("A beginning", ("README.md", "# Sums\n"), ("LEARNING_LOG.md", "# Log\n\n## Names\n\nWhy.\n"));

        await author.PublishesAsync();

        author.Visitor.Opens("index.html").Follows("The log").Reads.ShouldContain("Names");
    }

    [Test]
    public async Task The_log_says_on_the_site_what_it_says_of_itself()
    {
        using var author = new Author();
        author.Commits("A beginning", ("LEARNING_LOG.md", "# Log\n\nA commit a step.\n\n## Names\n\nWhy.\n"));

        await author.PublishesAsync();

        author.Visitor.Opens("log.html").Reads.ShouldContain("A commit a step.");
    }

    [Test]
    public async Task Every_document_that_git_knows_has_a_page()
    {
        using var author = new Author();
        author.Commits(
            "A beginning",
            ("README.md", "[the rules](docs/RULES.md)\n"),
            ("docs/RULES.md", "Be kind.\n"),
            ("LEARNING_LOG.md", "# Log\n"));

        await author.PublishesAsync();

        author.Visitor.Opens("index.html").Follows("the rules").Reads.ShouldContain("Be kind.");
    }

    [Test]
    public async Task Pictures_are_copied_beside_the_pages()
    {
        using var author = new Author();
        author.Begins(("README.md", "![it](docs/it.svg)\n"), ("docs/it.svg", "<svg />"));

        await author.PublishesAsync();

        author.HasOnSite("docs/it.svg").ShouldBeTrue();
    }

    [Test]
    public async Task A_folder_that_holds_something_else_is_left_alone()
    {
        using var author = new Author();
        author.Begins(("site/letter.txt", "Dear Ben,\n"));

        (await author.PublishesAsync()).ShouldBe(2);

        author.Told.ShouldBe("site holds something else; name a folder that is empty, or not there.\n");
        author.HasOnSite("index.html").ShouldBeFalse();
    }

    [Test]
    public async Task A_site_is_made_again_in_its_own_folder()
    {
        using var author = new Author();
        author.Begins();
        await author.PublishesAsync();
        author.Commits("More", ("README.md", "# Products\n"));

        (await author.PublishesAsync()).ShouldBe(0, author.Told);

        author.Visitor.Opens("index.html").Reads.ShouldContain("Products");
    }

    [Test]
    public async Task A_step_shows_what_its_commit_changed()
    {
        using var author = new Author();
        author.Commits(
            "red: It adds\n\nStep: 1\n",
            ("README.md", "# Sums\n"),
            ("Sum.cs", "class Sum;\n"),
            ("LEARNING_LOG.md", "# Log\n\n## Sums\n\n### 1 · red · It adds\n\n- **Why** To begin.\n"));

        await author.PublishesAsync();

        var chapter = author.Visitor.Opens("log.html").Follows("Sums");
        chapter.Sees("ins").ShouldBe(["+# Sums", "+class Sum;"], ignoreOrder: true);
        chapter.Reads.ShouldContain($"git show {author.LastCommit[..8]}");
    }

    [Test]
    public async Task A_changed_file_is_named_in_any_script()
    {
        using var author = new Author();
        author.Commits(
            "red: It adds\n\nStep: 1\n",
            ("README.md", "# Sums\n"),
            ("Summé.cs", "class Sum;\n"),
            ("LEARNING_LOG.md", "# Log\n\n## Sums\n\n### 1 · red · It adds\n\n- **Why** To begin.\n"));

        await author.PublishesAsync();

        author.Visitor.Opens("log.html").Follows("Sums").Sees("summary").ShouldContain("Summé.cs");
    }

    [Test]
    public async Task The_pages_share_a_style_sheet()
    {
        using var author = new Author();
        author.Commits("A beginning", ("README.md", "# Sums\n"), ("LEARNING_LOG.md", "# Log\n\n## Sums\n\nWhy.\n"));

        await author.PublishesAsync();

        author.HasOnSite("style.css").ShouldBeTrue();
        author.Visitor.Opens("log/sums.html").StyleSheet.ShouldBe("../style.css");
    }

    [Test]
    public async Task The_repositorys_katas_are_on_its_site()
    {
        using var author = new Author();
        author.Begins([.. SampleKata.Files().Select(file => ($"Katas/Exercises/01-sums/{file.Key}", file.Value))]);

        await author.PublishesAsync();

        author.Visitor.Opens("index.html").Follows("Katas").Follows("Sums").Reads.ShouldContain("What you begin with");
    }

    [Test]
    public async Task Hints_and_solutions_have_no_page_of_their_own()
    {
        using var author = new Author();
        author.Begins([.. SampleKata.Files().Select(file => ($"Katas/Exercises/01-sums/{file.Key}", file.Value))]);

        await author.PublishesAsync();

        author.HasOnSite("Katas/Exercises/01-sums/HINTS.html").ShouldBeFalse();
        author.HasOnSite("Katas/Exercises/01-sums/solution/STEPS.html").ShouldBeFalse();
    }

    [Test]
    public async Task The_template_of_new_katas_has_no_page()
    {
        using var author = new Author();
        author.Begins(
        [
            ("Katas/Exercises/template/README.md", "# TITLE\n"),
            .. SampleKata.Files().Select(file => ($"Katas/Exercises/01-sums/{file.Key}", file.Value)),
        ]);

        await author.PublishesAsync();

        author.HasOnSite("Katas/Exercises/template/README.html").ShouldBeFalse();
    }

    [Test]
    public async Task A_report_stands_beside_the_pages()
    {
        using var author = new Author();
        author.Begins(
            ("out/index.html", "<html><body>99 %</body></html>"), ("out/js/chart.js", "draw()"));

        (await author.PublishesAsync("--with coverage=out")).ShouldBe(0, author.Told);

        author.Visitor.Opens("log.html").Follows("coverage").Reads.ShouldBe("99 %");
        author.HasOnSite("coverage/js/chart.js").ShouldBeTrue();
    }

    [Test]
    public async Task A_report_without_an_index_is_found_by_its_only_page()
    {
        using var author = new Author();
        author.Begins(
            ("out/mutants.html", "<html><body>3 survivors</body></html>"));

        await author.PublishesAsync("--with mutation=out");

        author.Visitor.Opens("index.html").AddressOf("mutation").ShouldBe("mutation/mutants.html");
    }

    [Test]
    public async Task A_report_may_be_called_by_several_words()
    {
        using var author = new Author();
        author.Begins(("out/index.html", "<html><body>98 %</body></html>"));

        (await author.PublishesAsync("--with mutants-of-the-domain=out")).ShouldBe(0, author.Told);

        author.Visitor.Opens("index.html").AddressOf("mutants of the domain")
            .ShouldBe("mutants-of-the-domain/index.html");
    }

    [TestCase("coverage", "--with takes a name and a folder (coverage=artifacts/coverage), not 'coverage'.")]
    [TestCase("=out", "--with takes a name and a folder (coverage=artifacts/coverage), not '=out'.")]
    [TestCase("coverage=nowhere", "There are no pages in nowhere.")]
    [TestCase("../log=out", "--with takes a name and a folder (coverage=artifacts/coverage), not '../log=out'.")]
    public async Task A_report_that_is_not_there_gives_one_sentence(string with, string sentence)
    {
        using var author = new Author();
        author.Commits(
            "A beginning",
            ("README.md", "# Sums\n"), ("LEARNING_LOG.md", "# Log\n"), ("out/index.html", "<html />"));
        var exit = -1;

        await Should.NotThrowAsync(async () => exit = await author.PublishesAsync($"--with {with}"));

        (exit, author.Told).ShouldBe((2, sentence + "\n"));
    }

    [Test]
    public async Task The_repositorys_address_can_be_given()
    {
        using var author = new Author();
        author.Begins(("README.md", "[the code](Sum.cs)\n"));

        (await author.PublishesAsync("--repository https://example.org/sums/")).ShouldBe(0, author.Told);

        author.Visitor.Opens("index.html").AddressOf("the code")
            .ShouldBe("https://example.org/sums/blob/HEAD/Sum.cs");
    }

    [Test]
    public async Task A_site_is_made_from_any_folder_of_its_repository()
    {
        using var author = new Author();
        author.Begins(("src/Sum.cs", ""));

        (await author.PublishesAsync(from: "src")).ShouldBe(0, author.Told);

        author.HasOnSite("../src/site/index.html").ShouldBeTrue();
    }

    [Test]
    public async Task An_address_that_is_none_of_the_webs_gives_one_sentence()
    {
        using var author = new Author();
        author.Begins();

        (await author.PublishesAsync("--repository javascript:alert(1)")).ShouldBe(2);

        author.Told.ShouldBe("--repository takes an address of the web (https://...), not 'javascript:alert(1)'.\n");
    }

    [Test]
    public async Task A_commit_that_claims_two_steps_is_none_of_them()
    {
        using var author = new Author();
        author.Commits(
            "red: It adds\n\nStep: 1\nStep: 2\n",
            ("README.md", "# Sums\n"),
            ("LEARNING_LOG.md", "# Log\n\n## Sums\n\n### 1 · red · It adds\n\n- **Why** To begin.\n"));

        await Should.NotThrowAsync(() => author.PublishesAsync());

        author.Visitor.Opens("log.html").Follows("Sums").Reads.ShouldNotContain("git show");
    }

    [Test]
    public async Task Of_two_commits_that_claim_one_step_the_newer_is_shown()
    {
        using var author = new Author();
        author.Commits("red: It adds\n\nStep: 1\n", ("README.md", "# Sums\n"));
        author.Commits(
            "red: It adds, once more\n\nStep: 1\n",
            ("Sum.cs", "class Sum;\n"),
            ("LEARNING_LOG.md", "# Log\n\n## Sums\n\n### 1 · red · It adds\n\n- **Why** To begin.\n"));

        await Should.NotThrowAsync(() => author.PublishesAsync());

        author.Visitor.Opens("log.html").Follows("Sums").Sees("ins").ShouldBe(["+class Sum;"]);
    }

    [Test]
    public async Task Steps_before_the_first_chapter_have_a_page()
    {
        using var author = new Author();
        author.Commits(
            "A beginning",
            ("README.md", "# Sums\n"),
            ("LEARNING_LOG.md", "# Log\n\n### 1 · chore · A beginning\n\n- **Learned** Much.\n"));

        await author.PublishesAsync();

        author.Visitor.Opens("log.html").Follows("Before the first chapter").Reads.ShouldContain("A beginning");
    }

    [Test]
    public async Task A_kata_that_git_does_not_know_is_not_published()
    {
        using var author = new Author();
        author.Begins();
        foreach (var (file, text) in SampleKata.Files())
            author.Writes($"Katas/Exercises/01-sums/{file}", text);

        await Should.NotThrowAsync(() => author.PublishesAsync());

        author.Visitor.Opens("index.html").AddressOf("Katas").ShouldBeNull();
    }

    [Test]
    public async Task A_link_out_of_the_repository_is_not_followed()
    {
        using var author = new Author();
        var elsewhere = Path.Combine(author.Home, "secret.md");
        File.WriteAllText(elsewhere, "A secret.\n");
        author.Links("docs/SECRET.md", elsewhere);
        author.Begins();

        await author.PublishesAsync();

        author.HasOnSite("docs/SECRET.html").ShouldBeFalse();
    }

    [Test]
    public async Task A_site_that_is_made_is_told()
    {
        using var author = new Author();
        author.Begins();

        await author.PublishesAsync();

        author.Told.ShouldBe("10 pages are in site: open site/index.html in a browser.\n");
    }
}
