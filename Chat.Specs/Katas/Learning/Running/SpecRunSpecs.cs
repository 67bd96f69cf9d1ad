using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning.Running;

public class SpecRunSpecs
{
    [Test]
    public void Every_spec_gets_a_fresh_instance()
    {
        var build = Compiler.Compile([new("/kata/CountSpecs.cs", """
            using NUnit.Framework;
            using Shouldly;

            public class CountSpecs
            {
                private int _count;

                [Test]
                public void One() => (++_count).ShouldBe(1);

                [Test]
                public void Another() => (++_count).ShouldBe(1);
            }
            """)]);

        var outcomes = SpecRun.Of(build, _ => { });

        outcomes.ShouldAllBe(outcome => outcome.Kind == OutcomeKind.Passed);
    }

    [Test]
    public void Every_spec_has_an_outcome_and_a_reason()
    {
        var build = Compiler.Compile([
            new("/kata/Sum.cs", SampleKata.Code("a > 9 ? throw new NotImplementedException() : a / b")),
            new("/kata/SumSpecs.cs", SampleKata.Specs(
                "Passes() => Sum.Of(4, 2).ShouldBe(2)",
                "Fails() => Sum.Of(4, 2).ShouldBe(6)",
                "Waits() => Sum.Of(10, 2).ShouldBe(12)",
                "Breaks() => Sum.Of(1, 0).ShouldBe(1)")),
        ]);

        var outcomes = SpecRun.Of(build, _ => { });

        string.Join('\n', outcomes.OrderBy(outcome => outcome.Spec)
            .Select(outcome => $"{outcome.Spec}: {outcome.Kind}")).ShouldBe("""
            Breaks: Error
            Fails: Assertion
            Passes: Passed
            Waits: NotImplemented
            """);
        outcomes.Single(outcome => outcome.Spec == "Fails").Words.ShouldContain("should be");
    }

    [Test]
    public void Specs_can_run_in_the_reverse_order() =>
        OrderOf("[Test] public void A() { } [Test] public void B() { } [Test] public void C() { }")
            .ShouldBe(["C", "B", "A"]);

    [Test]
    public void An_order_that_the_specs_ask_for_is_reversed() =>
        OrderOf("[Test, Order(2)] public void A() { } [Test, Order(1)] public void B() { }").ShouldBe(["A", "B"]);

    /// <summary>The order in which methods run when it is reversed.</summary>
    private static List<string> OrderOf(string methods)
    {
        var build = Compiler.Compile(
            [new("/kata/OrderSpecs.cs", $"using NUnit.Framework; public class OrderSpecs {{ {methods} }}")]);
        var begun = new List<string>();
        SpecRun.Of(build with { IsReversed = true }, begun.Add);
        return begun;
    }

    [Test]
    public void Specs_that_are_compiled_once_run_with_every_solution()
    {
        var specs = Compiler.CompileSpecs(
            [new("/kata/SumSpecs.cs", SampleKata.Specs("Adds() => Sum.Of(2, 3).ShouldBe(5)"))], CodeOf("a + b"));

        KindWith("a - -b").ShouldBe(OutcomeKind.Passed);
        KindWith("a * b").ShouldBe(OutcomeKind.Assertion);

        OutcomeKind KindWith(string answer) =>
            SpecRun.Of(specs with { Code = CodeOf(answer).Assembly }, _ => { }).ShouldHaveSingleItem().Kind;
    }

    [Test]
    public void A_case_is_told_with_its_arguments()
    {
        var build = Compiler.Compile([
            new("/kata/Sum.cs", SampleKata.Code("a + b")),
            new("/kata/SumSpecs.cs", """
                using NUnit.Framework;
                using Shouldly;

                public class SumSpecs
                {
                    [TestCase(1, 3)]
                    public void Adds(int a, int sum) => Sums.Sum.Of(a, a).ShouldBe(sum);
                }
                """),
        ]);

        SpecRun.Of(build, _ => { }).ShouldHaveSingleItem().Spec.ShouldBe("Adds(1,3)");
    }

    [Test]
    public void An_exception_says_where_it_was_thrown()
    {
        var build = Compiler.Compile([
            new("/kata/Sum.cs", SampleKata.Code("a / b")),
            new("/kata/SumSpecs.cs", SampleKata.Specs("Breaks() => Sum.Of(1, 0).ShouldBe(1)")),
        ]);

        SpecRun.Of(build, _ => { }).ShouldHaveSingleItem().Words.ShouldEndWith("\nSum.cs, line 5");
    }

    private static Build CodeOf(string answer) => Compiler.Compile([new("/kata/Sum.cs", SampleKata.Code(answer))]);

    [Test]
    public void The_time_that_a_spec_took_is_known()
    {
        var build = Compiler.Compile([
            new("/kata/Sum.cs", SampleKata.Code("a + b")),
            new("/kata/SumSpecs.cs", SampleKata.Specs("Passes() => Sum.Of(4, 2).ShouldBe(6)")),
        ]);

        SpecRun.Of(build, _ => { }).Single().Took.ShouldBeGreaterThan(TimeSpan.Zero);
    }

    [Test]
    public void A_falsified_property_is_an_honest_red()
    {
        const string falsified = "throw new Exception(\"Falsifiable, after 3 tests (1 shrink)\")";
        var build = Compiler.Compile([
            new("/kata/Sum.cs", SampleKata.Code("a + b")),
            new("/kata/SumSpecs.cs", SampleKata.Specs($"Holds_for_all() => {falsified}")),
        ]);

        SpecRun.Of(build, _ => { }).Single().Kind.ShouldBe(OutcomeKind.Assertion);
    }

    [Test]
    public void An_outcome_names_the_fixture_of_its_spec()
    {
        var build = Compiler.Compile([
            new("/kata/Sum.cs", SampleKata.Code("a + b")),
            new("/kata/SumSpecs.cs", SampleKata.Specs("Adds() => Sum.Of(4, 2).ShouldBe(6)")),
        ]);

        SpecRun.Of(build, _ => { }).Single().Fixture.ShouldBe("SumSpecs");
    }
}
