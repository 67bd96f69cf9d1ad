using Chat.Domain.Nicknames;

namespace Chat.Specs.Domain.Nicknames;

public class SkeletonSpecs
{
    [TestCase("\u0430", "a")]
    [TestCase("\u03f2", "c")]
    public void A_letter_of_another_script_looks_like_its_twin(string letter, string twin)
    {
        Skeleton.Of(letter).ShouldBe(twin);
    }

    [Test]
    public void A_letter_with_a_mark_looks_like_its_twin_with_that_mark()
    {
        var (latin, cyrillic) = ("\u00e9", "\u0435\u0301");

        Skeleton.Of(latin).ShouldBe(Skeleton.Of(cyrillic));
    }

    [Test]
    public void Marks_stand_in_one_order()
    {
        // A b with a hook is a b and a mark above to its prototype; a mark below comes before that.
        Skeleton.Of("\u0253\u0323").ShouldBe(Skeleton.Of("b\u0323\u0314"));
    }
}
