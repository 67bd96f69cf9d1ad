using NUnit.Framework;
using Shouldly;

namespace Chains;

public class ChainSpecs
{
    [Test]
    public void The_first_link_is_tied_to_the_start() =>
        Chain.After(Chain.Start, "hello").Hash.ShouldBe(
            "cc9ca659359fe5e1de7bd24fcbd41190d92cd1466dbb388d0765ee76fb6057eb");
}
