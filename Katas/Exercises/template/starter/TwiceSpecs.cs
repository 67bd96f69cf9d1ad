using NUnit.Framework;
using Shouldly;

namespace NAMESPACE;

public class TwiceSpecs
{
    [Test]
    public void One_doubles_to_two() => Twice.Of(1).ShouldBe(2);
}
