using NUnit.Framework;
using Shouldly;

namespace Screens;

public class WrappingSpecs
{
    [Test]
    public void A_text_that_is_short_enough_is_one_line()
    {
        Wrapping.Wrap("hello", 8).ShouldBe(["hello"]);
    }
}
