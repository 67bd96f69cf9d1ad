using Katas.Learning.Material;
using Katas.Publishing;
using static Chat.Specs.Katas.Publishing.SampleSite;

namespace Chat.Specs.Katas.Publishing;

public class KataPagesSpecs
{
    private const string Folder = "Katas/Exercises/01-sums";

    private static readonly Kata _sums = new(1, "sums", "Sums")
    {
        Starter = new Sources([new SourceFile("starter/Sum.cs", "class Sum<T>;")], []),
        Solution = new Sources([new SourceFile("solution/Sum.cs", "class Sum { }")], []),
        Way = "# The way\n\nCounted on fingers.\n",
        Walk = [new Stage("Green", "Cheat", "Return 2.\n")],
        Hints = [new Hint("Look", "Use your fingers.\n")],
    };

    [Test]
    public void The_katas_are_listed() =>
        Visits(WithSums()).Opens("index.html").Follows("Katas").Reads.ShouldContain("1 Sums");

    [Test]
    public void The_katas_lead_to_how_to_practise() =>
        Visits(WithSums(("Katas/README.md", "# The dojo\n"))).Opens("katas.html").AddressOf("The dojo")
            .ShouldBe("Katas/README.html");

    [Test]
    public void A_repository_without_katas_shows_none() =>
        Visits().Opens("index.html").AddressOf("Katas").ShouldBeNull();

    [Test]
    public void A_kata_has_a_page()
    {
        var kata = Visits(WithSums()).Opens("katas.html").Follows("Sums");

        kata.Title.ShouldBe("Sums");
        kata.Reads.ShouldContain("Two numbers come.");
    }

    [Test]
    public void A_kata_is_a_part_of_the_katas() =>
        Visits(WithSums()).Opens("katas.html").Follows("Sums").Part.ShouldBe("Katas");

    [Test]
    public void A_kata_leads_to_the_next_one()
    {
        const string next = "Katas/Exercises/02-products";
        var two = WithSums(($"{next}/README.md", "# Products\n")) with
        {
            Katas = new Dictionary<string, Kata> { [Folder] = _sums, [next] = new(2, "products", "Products") },
        };

        Visits(two).Opens("katas.html").Follows("Sums").AddressOf("Products →").ShouldNotBeNull()
            .ShouldEndWith($"{next}/README.html");
    }

    [Test]
    public void The_hints_of_a_kata_are_folded() =>
        Visits(WithSums()).Opens("katas.html").Follows("Sums").Sees("details")
            .ShouldContain(text => text.StartsWith("Hint 1: LookUse your fingers.", StringComparison.Ordinal));

    [Test]
    public void The_code_that_a_kata_begins_with_is_shown() =>
        Visits(WithSums()).Opens("katas.html").Follows("Sums").Sees("pre").ShouldContain("class Sum<T>;");

    [Test]
    public void The_authors_way_and_solution_are_folded()
    {
        var folded = Visits(WithSums()).Opens("katas.html").Follows("Sums").Sees("details").Last();

        folded.ShouldStartWith("A sample solution, and the way there");
        folded.ShouldContain("class Sum { }");
        folded.ShouldContain("Counted on fingers.");
    }

    [Test]
    public void A_walk_stands_on_the_page_of_its_kata() =>
        Visits(WithSums()).Opens("katas.html").Follows("Sums").Sees("h3").ShouldContain("Green: Cheat");

    [Test]
    public void A_walk_has_a_heading_of_its_own() =>
        Visits(WithSums()).Opens("katas.html").Follows("Sums").Sees("h2").ShouldBe(["What you begin with", "A walk"]);

    private static SiteSource WithSums(params (string, string)[] documents) => SourceOf(
        [($"{Folder}/README.md", "# Sums\n\nTwo numbers come.\n"), .. documents]) with
    {
        Katas = new Dictionary<string, Kata> { [Folder] = _sums },
    };
}
