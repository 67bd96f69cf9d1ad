using Katas.Common;

namespace Chat.Specs.Katas.Common;

public class DuplicatesSpecs
{
    private const string Check = "if (number < 0)\nthrow new ArgumentException(name);\nlog.Write(name, number);\n";

    private const string Usual =
        "using System;\nusing System.IO;\nnamespace Sums;\n/// <summary>A sum.</summary>\n// The least.\n[Flags]\n";

    [TestCase(Check + "}\n" + Check, "Sum.cs:1 and Sum.cs:5, 3 lines")]
    [TestCase(Check + "return number;\n}\n" + Check + "return number;\n", "Sum.cs:1 and Sum.cs:6, 4 lines")]
    [TestCase(Usual + "class A { }\n" + Usual + "class B { }\n", "")]
    [TestCase("return a;\nif (b)\nreturn c;\n}\nreturn a;\nif (b)\nreturn c;\n", "")]
    [TestCase("Log(\"a long line of code\");\nLog(\"a long line of code\");\n"
        + "Log(\"a long line of code\");\nLog(\"a long line of code\");\n", "")]
    public void Lines_that_stand_twice_are_found(string code, string found) =>
        string.Join("; ", Duplicates.In([("Sum.cs", "", code)])).ShouldBe(found);

    [Test]
    public void No_duplicate_goes_on_in_the_next_file() =>
        string.Join("; ", Duplicates.In(
            [("A.cs", "", Check), ("B.cs", "", "return 1;"), ("C.cs", "", Check), ("D.cs", "", "return 1;")]))
            .ShouldBe("A.cs:1 and C.cs:1, 3 lines");

    [Test]
    public void Lines_that_stood_twice_before_are_not_found() =>
        Duplicates.In([("Sum.cs", Check + "}\n" + Check, Check + "}\n" + Check + "return sum;\n")]).ShouldBeEmpty();

    [Test]
    public void A_copy_within_its_own_file_is_found() =>
        Duplicates.In([("Sum.cs", Check, Check + "}\n" + Check)]).ShouldBe(["Sum.cs:1 and Sum.cs:5, 3 lines"]);

    [Test]
    public void A_copy_in_an_earlier_file_is_found() =>
        Duplicates.In([("A.cs", "", Check), ("B.cs", Check, Check)]).ShouldBe(["A.cs:1 and B.cs:1, 3 lines"]);
}
