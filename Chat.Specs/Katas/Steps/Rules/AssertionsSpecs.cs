using Katas.Steps.Rules;

namespace Chat.Specs.Katas.Steps.Rules;

public class AssertionsSpecs
{
    [TestCase("sum.Total.ShouldBe(Numbers.Two, \"two\")", "sum.Count.ShouldBe(Words.Two,\n \"two\")")]
    [TestCase("Assert.That(sum.Total, Is.EqualTo(2))", "Assert.That(sum.Count, Is.EqualTo(2))")]
    [TestCase("sum.ShouldBe(2); other.ShouldBe(2)", "void IsTwo(int number) => number.ShouldBe(2)")]
    [TestCase("sum.ShouldBe(2); other.ShouldBe(2)",
        "ada.ShouldSeeTwo(); ada.ShouldSeeTwo(); class Ada { void ShouldSeeTwo() => sum.ShouldBe(2); }")]
    public void Names_and_line_breaks_are_no_part_of_an_assertion(string before, string after) =>
        Lost(before, after).ShouldBeNull();

    [TestCase("Assert.That(sum, Is.EqualTo(2))", "Assert.That(sum, Is.GreaterThan(2))", "Assert.That(EqualTo, 2)")]
    [TestCase("Should.Throw<IOException>(Go)", "Go()", "Should.Throw()")]
    [TestCase("sum?.ShouldBe(2)", "sum?.ToString()", "ShouldBe(2)")]
    [TestCase("sum.ShouldBe(-1)", "sum.ShouldBe(1)", "ShouldBe(-1)")]
    [TestCase("sum.ShouldBe(2); other.ShouldBe(2)", "sum.ShouldBe(2); other.ShouldBePositive()", "ShouldBe(2)")]
    public void An_assertion_of_another_kind_is_another_one(string before, string after, string lost) =>
        Lost(before, after).ShouldBe(lost);

    private static string? Lost(string before, string after) =>
        Assertions.ComplaintOf([($"{before};", $"{after};")])?.Split(':')[0]["the specs lose ".Length..];
}
