namespace Chat.Specs.Katas;

/// <summary>A kata as small as can be, to try the dojo with: add up two numbers.</summary>
internal static class SampleKata
{
    private const string Pairs = "from a in Gen.Choose(-9, 9) from b in Gen.Choose(-9, 9)";

    /// <summary>Its files, by path.</summary>
    public static Dictionary<string, string> Files() => new()
    {
        ["README.md"] = """
            # Sums

            Practises: adding.

            ## Story

            Two people count their messages.

            ## Goal

            `Sum.Of(a, b)` is their sum.

            ## Out of scope

            Overflow.

            ## Test list

            - nothing and nothing

            ## Lesson

            One example is never enough.

            ## Questions

            - Why not?

            ## Where the chat met it

            - Nowhere.
            """,
        ["HINTS.md"] = """
            # Hints

            ## Begin small

            What is 1 and 1?

            ## Two sides

            Swap them.

            ## All of it

            Use a plus.
            """,
        ["starter/Sum.cs"] = Code("0"),
        ["starter/SumSpecs.cs"] = Specs("One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)"),
        ["solution/Sum.cs"] = Code("a + b"),
        ["solution/SumSpecs.cs"] = Specs(
            "One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)",
            "Two_and_three_are_five() => Sum.Of(2, 3).ShouldBe(5)",
            "Less_than_nothing_counts() => Sum.Of(2, -3).ShouldBe(-1)"),
        ["solution/STEPS.md"] = """
            # How the solution came about

            | | step | what it taught |
            |---|---|---|
            | red | *One and one* | "but was 0". |
            | green | `return 2;` | |
            """,
        ["wheats/Backwards.cs"] = Code("b + a"),
        ["wheats/ByMinus.cs"] = Code("a - -b"),
        ["chaffs/Times.cs"] = Header("To add is to multiply.", "Try other numbers than 2.", "Two_and_three_are_five")
            + Code("a * b"),
        ["chaffs/AlwaysTwo.cs"] = Header("A constant will do.", "Try a second example.", "Two_and_three_are_five")
            + Code("2"),
        ["chaffs/NeverBelowZero.cs"] = Header(
            "A sum is never negative.", "What is less than nothing?", "Less_than_nothing_counts")
            + Code("Math.Max(0, a + b)"),
        ["chaffs/WithoutSign.cs"] = Header(
            "The sign is lost.", "What is less than nothing?", "Less_than_nothing_counts")
            + Code("Math.Abs(a) + Math.Abs(b)"),
        ["chaffs/OneMore.cs"] = Header("One too many.", "Count on your fingers.", "One_and_one_are_two")
            + Code("a + b + 1"),
        ["chaffs/FirstOnly.cs"] = Header(
            "The second number is not looked at.", "Are both of them used?", "Two_and_three_are_five") + Code("a + a"),
        ["reference/SumSpecs.cs"] = Specs(
            "One_and_one_are_two() => Sum.Of(1, 1).ShouldBe(2)",
            "Two_and_three_are_five() => Sum.Of(2, 3).ShouldBe(5)",
            "Less_than_nothing_counts() => Sum.Of(2, -3).ShouldBe(-1)"),
        ["reference/Comparison.cs"] = $$"""
            using FsCheck;
            using FsCheck.Fluent;

            namespace Sums;

            public static class Comparison
            {
                public static Gen<string> Transcripts { get; } = {{Pairs}} select $"{a} and {b} are {Sum.Of(a, b)}";
            }
            """,
    };

    /// <summary>Its files, for whoever wants to see the rest of its task at once.</summary>
    public static Dictionary<string, string> FilesWithoutStory()
    {
        var files = Files();
        files["README.md"] = files["README.md"].Replace("## Story\n\nTwo people count their messages.\n\n", "");
        return files;
    }

    /// <summary>A variant of the code, by what it answers.</summary>
    public static string Code(string answer) => $$"""
        namespace Sums;

        public static class Sum
        {
            public static int Of(int a, int b) => {{answer}};
        }
        """;

    /// <summary>Specs, each a method without its modifiers.</summary>
    public static string Specs(params string[] methods) => $$"""
        using NUnit.Framework;
        using Shouldly;

        namespace Sums;

        public class SumSpecs
        {
        {{string.Join("\n\n", methods.Select(method => $"    [Test]\n    public void {method};"))}}
        }
        """;

    /// <summary>A wrong variant, with a header.</summary>
    public static string Wrong(string answer, string killedBy = "One_and_one_are_two") =>
        Header("Nobody knows.", "Does it answer at all?", killedBy) + Code(answer);

    private static string Header(string misconception, string hint, string killedBy) =>
        $"// Misconception: {misconception}\n// Hint: {hint}\n// Killed by: {killedBy}\n";
}
