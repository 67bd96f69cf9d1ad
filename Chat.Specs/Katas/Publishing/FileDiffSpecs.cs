using Katas.Publishing;

namespace Chat.Specs.Katas.Publishing;

public class FileDiffSpecs
{
    [Test]
    public void A_diff_has_a_part_for_each_file() =>
        FileDiff.Read(SampleSite.Diff).Select(file => file.Path)
            .ShouldBe(["Own.Specs/NameSpecs.cs", "Own/Name.cs"]);
}
