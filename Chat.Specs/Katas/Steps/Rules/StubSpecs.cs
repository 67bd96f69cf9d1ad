using Katas.Steps.Rules;

namespace Chat.Specs.Katas.Steps.Rules;

public class StubSpecs
{
    [TestCase("int Add(int a, int b) => default;")]
    [TestCase("int Add(int a, int b) { return 0; }")]
    [TestCase("string Name() => \"\"; string? Other() { return null; } bool Is() => false; int[] All() => [];")]
    [TestCase("Task Go() => Task.CompletedTask; Task<int> Ask() { return Task.FromResult(-1); }")]
    [TestCase("int Add() => throw new NotImplementedException(\"later\"); "
        + "void Go() { throw new NotImplementedException(); }")]
    [TestCase("void Go() { }")]
    [TestCase("private readonly int _a; C(int a) { _a = a; }")]
    [TestCase("private readonly List<int> _all = new(); public int A { get; init; } = 3; const int Most = 7;")]
    [TestCase("int Known() { var sum = 1 + 2; return sum; }")]
    [TestCase("record Point(int X, int Y) { int Sum => 0; } enum E { A, B } interface I { int Do(); }")]
    [TestCase("List<int> All() => new(); IEnumerable<int> Some() { yield break; } C Fresh() => new C();")]
    public void A_stub_contains_no_logic(string member) =>
        Stubs.NewEffects("class C { int Known() { var sum = 1 + 2; return sum; } }", $"class C {{ {member} }}")
            .ShouldBeEmpty();

    [TestCase("int Add(int a, int b) => a + b;", "a + b")]
    [TestCase("int Add(int a, int b) { var total = a + b; return total; }", "var total = a + b; | return total;")]
    [TestCase("int Half(int a) { if (a > 1) return 0; return 1; }", "if (a > 1)")]
    [TestCase("int Half(int a) { while (Any()) { Go(1); } return 1; }", "while (Any()) | Go(1);")]
    [TestCase("C(int a) { _a = a + 1; }", "_a = a + 1;")]
    [TestCase("int A { get => _a * 2; }", "_a * 2")]
    [TestCase("static readonly Func<int, int> Double = a => a + a;", "a + a")]
    [TestCase("int Known() { var sum = 1 + 3; return sum; }", "var sum = 1 + 3;")]
    [TestCase("int Known() { var sum = 1 + 2; var sum = 1 + 2; return sum; }", "var sum = 1 + 2;")]
    public void Logic_in_a_stub_is_reported(string member, string doings) =>
        string.Join(" | ", Stubs.NewEffects(
            "class C { int Known() { var sum = 1 + 2; return sum; } }", $"class C {{ {member} }}")).ShouldBe(doings);
}
