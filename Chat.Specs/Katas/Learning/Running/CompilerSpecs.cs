using Katas.Learning.Material;
using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning.Running;

public class CompilerSpecs
{
    [Test]
    public void A_compile_error_names_file_line_and_message()
    {
        SourceFile[] files =
        [
            new("/kata/Sum.cs", SampleKata.Code("a +")),
            new("/kata/SumSpecs.cs", SampleKata.Specs("Fine() => Sum.Of(1, 1).ShouldBe(2)")),
        ];

        var build = Compiler.Compile(files);

        string.Join('\n', build.Errors).ShouldBe("Sum.cs, line 5: Invalid expression term ';'");
    }

    [Test]
    public void Kata_code_and_its_comparison_compile()
    {
        var sum = new SourceFile("/kata/Sum.cs", SampleKata.Code("Math.Max(a, b)"));
        var comparison = new SourceFile("/kata/Comparison.cs", SampleKata.Files()["reference/Comparison.cs"]);

        var build = Compiler.Compile([sum, comparison]);

        build.Errors.ShouldBeEmpty();
        build.Assembly.ShouldNotBeEmpty();
    }
}
