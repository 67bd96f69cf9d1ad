using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning.Running;

public class OverlookedSpecs
{
    [Test]
    public void A_method_without_an_attribute_is_overlooked() =>
        In("[Test] public void A() { } public void B() { }").ShouldBe(["B"]);

    private static IReadOnlyList<string> In(string methods) =>
        Overlooked.In([new("/kata/SumSpecs.cs", $"public class SumSpecs {{ {methods} }}")]);
}
