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

    [TestCase("void B() { }")]
    [TestCase("public int B() => 1;")]
    [TestCase("public void B(int b) { }")]
    [TestCase("public void Dispose() { }")]
    [TestCase("public override void B() { }")]
    public void A_method_that_cannot_be_a_spec_is_not_overlooked(string method) =>
        In($"[Test] public void A() {{ }} {method}").ShouldBeEmpty();

    [Test]
    public void A_class_without_specs_has_none_to_overlook() =>
        In("} public class ManualClock { public void Pass() { }").ShouldBeEmpty();

    private static IReadOnlyList<string> In(string methods) =>
        Overlooked.In([new("/kata/SumSpecs.cs", $"public class SumSpecs {{ {methods} }}")]);
}
