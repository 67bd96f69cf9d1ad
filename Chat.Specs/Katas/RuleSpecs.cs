using Katas.Steps;

namespace Chat.Specs.Katas;

public class RuleSpecs
{
    [Test]
    public void What_a_step_changes_is_told_apart_by_its_path()
    {
        var changed = new ChangedFiles(["Sums/Sum.cs", "Sum.Specs/SumSpecs.cs", "Sum.Specs/golden.txt", "SumSpecs.cs", "Katas/Exercises/01-a/Starter/A.cs", "Sum.Benchmarks/Program.cs", "Sums.csproj", "README.md"]);

        changed.Specs.ShouldBe(["Sum.Specs/SumSpecs.cs", "Sum.Specs/golden.txt"]);
        changed.SpecCode.ShouldBe(["Sum.Specs/SumSpecs.cs"]);
        changed.Code.ShouldBe(["Sums/Sum.cs", "SumSpecs.cs"]);
        changed.Others.ShouldBe(["Katas/Exercises/01-a/Starter/A.cs", "Sum.Benchmarks/Program.cs", "Sums.csproj"]);
    }
}
