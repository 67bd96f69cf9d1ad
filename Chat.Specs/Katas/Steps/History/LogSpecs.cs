namespace Chat.Specs.Katas.Steps.History;

public class LogSpecs
{
    private const string Log = """
        # Learning log

        ## Names

        People have names.

        Test list:

        - one

        ### 1 · chore · A beginning

        - **Learned** Nothing.

        ### 2 · red · A name is kept

        - **Spec** `NameSpecs.A_name_is_kept`
        - **Why** It begins with this.
        - **Guess** should be
        "ada" (hit)
        - **Saw**

          ```
          should be "ada"
          ### 7 · red · not an entry
          ```

        ### 3 · green · It is kept

        - **Move** obvious
        - **Change** Name.cs +4 −1, Other.cs +2 −0 and 1 more; 12 specs
        - **Learned** Much.

        ## Rooms

        ### 4 · red · A room is empty

        - **Guess** nothing (miss)

        ### 5 · green · It is

        - **Change** Room.cs +10 −0; 13 specs

        ### 6 · refactor · A better name

        ### 7 · docs · Closed

        """;

    [Test]
    public async Task The_log_is_shown_by_chapter_with_a_colour_per_step()
    {
        using var learner = new Learner().KeepsLog(Log);

        var exit = await learner.TypesAsync("log");

        learner.Told.ShouldStartWith("""
            7 steps in 2 chapters

              1  Names  1-3
                 ⚪🔴🟢
              2  Rooms  4-7
                 🔴🟢🔵⚪

            """);
        exit.ShouldBe(0);
    }

    [Test]
    public async Task A_long_strip_goes_on_below_its_beginning()
    {
        var steps = Enumerable.Range(1, 38).Select(number => $"### {number} · red · It adds\n\n");
        using var learner = new Learner().KeepsLog($"# Learning log\n\n## Names\n\n{string.Concat(steps)}");

        await learner.TypesAsync("log");

        learner.Told.Split('\n')[2..5].ShouldBe(
            ["  1  Names  1-38", $"     {string.Concat(Enumerable.Repeat("🔴", 37))}", "     🔴"]);
    }

    [Test]
    public async Task The_log_ends_with_statistics()
    {
        using var learner = new Learner().KeepsLog(Log);

        await learner.TypesAsync("log");

        learner.Told.ShouldEndWith("""

            2 cycles of red and green; guesses: 1 right, 1 wrong
            a green adds, in the files that its entry names: median 8 lines, maximum 10
            moves: 1 obvious, 0 fake-it, 0 triangulate
            refactoring: 1 of 7 steps

            🔴 red  🟢 green  🔵 refactor  🟡 characterise  ⚫ withdrawn  ⚪ chore or docs

            """);
    }

    [Test]
    public async Task A_missing_or_empty_log_gives_one_sentence()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());
        var exit = -1;

        await Should.NotThrowAsync(async () => exit = await learner.TypesAsync("log"));
        (exit, learner.Told).ShouldBe((2, "There is no LEARNING_LOG.md here or above.\n"));
        learner.KeepsLog("# Learning log\n");
        await Should.NotThrowAsync(async () => exit = await learner.TypesAsync("log"));
        (exit, learner.Told).ShouldBe((0, "0 steps in 0 chapters\n"));
    }

    [Test]
    public async Task The_log_is_found_from_any_folder_of_its_repository()
    {
        using var learner = new Learner().KeepsLog(Log);
        var deep = Directory.CreateDirectory(Path.Combine(learner.Home, "src", "deep")).FullName;

        await learner.TypesAsync("log", deep);

        learner.Told.ShouldStartWith("7 steps in 2 chapters\n");
    }

    [Test]
    public async Task The_contents_are_written_at_the_top_and_nothing_else_is_changed()
    {
        using var learner = new Learner().KeepsLog(
            Log.Replace("## Names", "An introduction.\n\n## The names' keeper: Ada"));

        await learner.TypesAsync("log --contents");
        var once = File.ReadAllText(Path.Combine(learner.Home, "LEARNING_LOG.md"));
        await learner.TypesAsync("log --contents");

        once.ShouldStartWith("""
            # Learning log

            An introduction.

            <!-- contents: written by `log --contents` -->
            - [The names' keeper: Ada](#the-names-keeper-ada), steps 1-3
            - [Rooms](#rooms), steps 4-7
            <!-- end of contents -->

            ## The names' keeper: Ada

            """);
        once.ShouldEndWith(Log[Log.IndexOf("People have names.", StringComparison.Ordinal)..]);
        File.ReadAllText(Path.Combine(learner.Home, "LEARNING_LOG.md")).ShouldBe(once);
    }

    [Test]
    public async Task Entries_before_the_first_chapter_are_listed_and_the_contents_go_above_them()
    {
        using var learner = new Learner().KeepsLog("# Learning log\n\n### 1 · chore · A beginning\n\n"
            + "- **Learned** Nothing.\n\n## Sums\n\nWhy.\n\n### 2 · docs · Told\n");

        await learner.TypesAsync("log --contents");
        await learner.TypesAsync("log");

        File.ReadAllText(Path.Combine(learner.Home, "LEARNING_LOG.md")).ShouldStartWith("""
            # Learning log

            <!-- contents: written by `log --contents` -->
            - [Sums](#sums), step 2
            <!-- end of contents -->

            ### 1 · chore · A beginning

            """);
        string.Join(' ', learner.Told.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ShouldStartWith("2 steps in 1 chapter 0 1 ⚪ 1 Sums 2 ⚪ ");
    }

    [TestCase("wrong-guesses", """
        wrong-guesses: 1 of 7 steps

        Rooms
          🔴 4 A room is empty
             Guess: nothing (miss)

        """)]
    [TestCase("obvious", """
        obvious: 1 of 7 steps

        Names
          🟢 3 It is kept
             Learned: Much.

        """)]
    [TestCase("NAME", """
        NAME: 2 of 7 steps

        Names
          🔴 2 A name is kept
             Why: It begins with this.

        Rooms
          🔵 6 A better name

        """)]
    [TestCase("nothing-like-it", "nothing-like-it: 0 of 7 steps\n")]
    public async Task A_theme_lists_its_steps_by_chapter(string theme, string told)
    {
        using var learner = new Learner().KeepsLog(Log);

        var exit = await learner.TypesAsync($"log --theme {theme}");

        (exit, learner.Told).ShouldBe((0, told));
    }
}
