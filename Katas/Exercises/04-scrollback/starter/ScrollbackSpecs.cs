using NUnit.Framework;
using Shouldly;

namespace Scrolling;

public class ScrollbackSpecs
{
    [Test]
    public void A_new_one_is_empty()
    {
        new Scrollback(3).Count.ShouldBe(0);
    }
}
