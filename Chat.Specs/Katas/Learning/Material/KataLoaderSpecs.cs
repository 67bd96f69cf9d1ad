using Katas.Learning.Material;

namespace Chat.Specs.Katas.Learning.Material;

public class KataLoaderSpecs
{
    [Test]
    public void A_kata_is_what_its_files_say()
    {
        using var learner = new Learner().With("07-sums", SampleKata.Files());

        var kata = KataLoader.Read(learner.Exercises).Single();

        (kata.Number, kata.Name, kata.Title).ShouldBe((7, "sums", "Sums"));
        kata.Sections.Keys.ShouldBe(
            ["Story", "Goal", "Out of scope", "Test list", "Lesson", "Questions", "Where the chat met it"]);
        kata.Sections["Goal"].ShouldBe("`Sum.Of(a, b)` is their sum.");
        kata.Hints.ShouldBe(
            [new("Begin small", "What is 1 and 1?"), new("Two sides", "Swap them."), new("All of it", "Use a plus.")]);
        NamesOf(kata.Starter.Code).ShouldBe("Sum");
        NamesOf(kata.Starter.Specs).ShouldBe("SumSpecs");
        NamesOf(kata.Solution.Code).ShouldBe("Sum");
        NamesOf(kata.Wheats).ShouldBe("Backwards ByMinus");
        NamesOf(kata.Chaffs.Select(chaff => chaff.Code)).ShouldBe(
            "AlwaysTwo FirstOnly NeverBelowZero OneMore Times WithoutSign");
        kata.Chaffs[0].ShouldBe(
            new Chaff(kata.Chaffs[0].Code, "A constant will do.", "Try a second example.", "Two_and_three_are_five"));
        NamesOf(kata.Reference).ShouldBe("Comparison SumSpecs");
        kata.Steps.ShouldBe([new("red", "*One and one*", "\"but was 0\"."), new("green", "`return 2;`", "")]);
    }

    [Test]
    public void A_bar_in_a_cell_of_the_author_s_way_is_a_bar()
    {
        var files = SampleKata.Files();
        files["solution/STEPS.md"] = "| | step | what it taught |\n|---|---|---|\n| green | `a \\|\\| b` | |\n";
        using var learner = new Learner().With("01-sums", files);

        KataLoader.Read(learner.Exercises).Single().Steps.ShouldBe([new("green", "`a || b`", "")]);
    }

    [Test]
    public void A_walk_is_read_with_its_kata()
    {
        var files = SampleKata.Files();
        files["WALK.md"] = "# A walk\n\n## Green: Fake it\n\nReturn 2.\n\n## Red: Another example\n\nTwo and three.\n";
        using var learner = new Learner().With("00-sums", files);

        KataLoader.Read(learner.Exercises).Single().Walk.ShouldBe(
            [new("Green", "Fake it", "Return 2."), new("Red", "Another example", "Two and three.")]);
    }

    private static string NamesOf(IEnumerable<SourceFile> files) => string.Join(' ', files.Select(file => file.Name));

    [Test]
    public void The_authors_way_is_kept_as_it_was_written()
    {
        using var learner = new Learner().With("01-sums", SampleKata.Files());

        KataLoader.Read(learner.Exercises)[0].Way.ShouldContain("| red | *One and one* | \"but was 0\". |");
    }

    [Test]
    public void A_folder_without_a_number_is_no_kata()
    {
        using var learner = new Learner().With("07-sums", SampleKata.Files()).With("template", SampleKata.Files());
        IReadOnlyList<Kata> katas = [];

        Should.NotThrow(() => katas = KataLoader.Read(learner.Exercises));

        katas.Select(kata => kata.Folder).ShouldBe(["07-sums"]);
    }
}
