using NUnit.Framework;
using Shouldly;

namespace NAMESPACE;

public class TwiceSpecs
{
    [Test]
    public void One_doubles_to_two() => Twice.Of(1).ShouldBe(2);

    [Test]
    public void Three_doubles_to_six() => Twice.Of(3).ShouldBe(6);

    [Test]
    public void Nothing_stays_nothing() => Twice.Of(0).ShouldBe(0);

    [Test]
    public void Less_than_nothing_stays_less() => Twice.Of(-2).ShouldBe(-4);

    [Test]
    public void A_large_number_doubles() => Twice.Of(12345).ShouldBe(24690);
}
