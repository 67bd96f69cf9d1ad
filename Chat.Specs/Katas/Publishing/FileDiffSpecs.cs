using Katas.Publishing;

namespace Chat.Specs.Katas.Publishing;

public class FileDiffSpecs
{
    [Test]
    public void A_diff_has_a_part_for_each_file() =>
        FileDiff.Read(SampleSite.Diff).Select(file => file.Path)
            .ShouldBe(["Own.Specs/NameSpecs.cs", "Own/Name.cs", "README.md"]);

    [Test]
    public void A_part_has_the_lines_that_changed_and_those_around_them() =>
        FileDiff.Read(SampleSite.Diff)[1].Lines
            .ShouldBe(["@@ -1,2 +1,2 @@", " namespace Own;", "-class Nam;", "+class Name;"]);

    [Test]
    public void A_file_that_was_taken_away_is_gone()
    {
        const string goes = """

            diff --git a/Own/Old.cs b/Own/Old.cs
            deleted file mode 100644
            index 6666666..0000000
            --- a/Own/Old.cs
            +++ /dev/null
            @@ -1 +0,0 @@
            -class Old;
            """;

        FileDiff.Read(SampleSite.Diff + goes).Select(file => file.IsGone).ShouldBe([false, false, false, true]);
    }
}
