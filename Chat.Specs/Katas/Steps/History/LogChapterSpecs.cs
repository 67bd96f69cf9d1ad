using Katas.Steps.History;

namespace Chat.Specs.Katas.Steps.History;

public class LogChapterSpecs
{
    [Test]
    public void A_withdrawn_item_is_still_on_the_list()
    {
        var chapter = new LogChapter("Sums", "Test list:\n\n- zero\n- one", [
            new(1, Phase.Red, "Zero", "- **Item** zero\n"), new(2, Phase.Withdraw, "Zero", "- **Because** So.\n"),
        ]);

        chapter.StillOnTheList.ShouldBe(["zero", "one"]);
    }
}
