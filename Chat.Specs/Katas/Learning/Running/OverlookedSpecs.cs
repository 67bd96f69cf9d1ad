using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning.Running;

public class OverlookedSpecs
{
    [Test]
    public void A_method_without_an_attribute_is_overlooked() =>
        In("[Test] public void A() { } public void B() { }").ShouldBe(["B"]);

    [Test]
    public void A_method_that_another_one_calls_is_not_overlooked() =>
        In("[Test] public void A() => B(); public void B() { }").ShouldBeEmpty();

    private static IReadOnlyList<string> In(string methods) =>
        Overlooked.In([new("/kata/SumSpecs.cs", $"public class SumSpecs {{ {methods} }}")]);
}
