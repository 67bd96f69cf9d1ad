using Katas.Learning.Material;
using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning.Running;

public class SmellsSpecs
{
    [Test]
    public void The_longest_method_is_told_first() =>
        Smells.In([new SourceFile("A.cs", ClassWith("Long", 30)), new SourceFile("B.cs", ClassWith("Longer", 40))])
            .Select(question => question.Split(' ')[0]).ShouldBe(["Longer", "Long"]);

    [TestCase(20, "")]
    [TestCase(21, "Add has 21 lines: does a part of it have a name of its own?")]
    public void A_long_method_is_asked_about(int lines, string question) =>
        string.Join('\n', Smells.In([new SourceFile("Sum.cs", ClassWith("Add", lines))])).ShouldBe(question);

    private static string ClassWith(string method, int lines)
    {
        var body = string.Concat(
            Enumerable.Range(4, lines - 3).Select(number => $"        {method}{number}();\n"));
        return $"class Sum\n{{\n    void {method}()\n    {{\n{body}    }}\n}}\n";
    }
}
