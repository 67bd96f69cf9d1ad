using Katas.Learning.Material;
using Katas.Learning.Running;

namespace Chat.Specs.Katas.Learning.Running;

public class SmellsSpecs
{
    [TestCase(20, "")]
    [TestCase(21, "Add has 21 lines: which part of it has a name of its own?")]
    public void A_long_method_is_asked_about(int lines, string question)
    {
        var body = string.Concat(Enumerable.Range(4, lines - 3).Select(number => $"        Log({number});\n"));
        var code = $"class Sum\n{{\n    void Add()\n    {{\n{body}    }}\n}}\n";

        string.Join('\n', Smells.In([new SourceFile("Sum.cs", code)])).ShouldBe(question);
    }
}
