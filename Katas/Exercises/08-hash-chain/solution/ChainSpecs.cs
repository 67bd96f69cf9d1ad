using NUnit.Framework;
using Shouldly;

namespace Chains;

public class ChainSpecs
{
    private const string Hello = "cc9ca659359fe5e1de7bd24fcbd41190d92cd1466dbb388d0765ee76fb6057eb";
    private const string Accented = "cba74b32bf211efab037a697203882b56b6dbdb0ba2e46dc54ee0987e73f845d";

    [Test]
    public void The_first_link_is_tied_to_the_start() => Chain.After(Chain.Start, "hello").Hash.ShouldBe(Hello);

    [Test]
    public void The_next_link_is_tied_to_the_one_before() => Chain.After(Hello, "é").Hash.ShouldBe(Accented);

    [Test]
    public void A_link_keeps_its_text_as_it_is() => Chain.After(Chain.Start, " Hello ").Text.ShouldBe(" Hello ");

    [Test]
    public void Spaces_and_case_make_another_hash() =>
        new[] { "hello", "Hello", " hello", "hello ", "" }
            .Select(text => Chain.After(Chain.Start, text).Hash)
            .ShouldBeUnique();

    [Test]
    public void A_chain_that_nobody_touched_is_good()
    {
        Chain.FirstBad([]).ShouldBe(0);
        Chain.FirstBad(Of("one")).ShouldBe(0);
        Chain.FirstBad(Of("one", "two", "two", "three")).ShouldBe(0);
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(4)]
    public void A_text_that_was_changed_is_found(int number)
    {
        var links = Of("one", "two", "three", "four");
        links[number - 1] = links[number - 1] with { Text = "other" };

        Chain.FirstBad(links).ShouldBe(number);
    }

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(4)]
    public void A_hash_that_was_changed_is_found(int number)
    {
        var links = Of("one", "two", "three", "four");
        var hash = links[number - 1].Hash;
        links[number - 1] = links[number - 1] with { Hash = hash[..^1] + (hash[^1] == '0' ? '1' : '0') };

        Chain.FirstBad(links).ShouldBe(number);
    }

    [Test]
    public void Upper_case_is_another_hash()
    {
        var links = Of("hello");
        links[0] = links[0] with { Hash = links[0].Hash.ToUpperInvariant() };

        Chain.FirstBad(links).ShouldBe(1);
    }

    [Test]
    public void A_link_that_was_taken_out_is_found()
    {
        var links = Of("one", "two", "three");
        links.RemoveAt(1);

        Chain.FirstBad(links).ShouldBe(2);
    }

    [Test]
    public void Two_links_that_changed_places_are_found()
    {
        var links = Of("one", "two", "three");
        (links[1], links[2]) = (links[2], links[1]);

        Chain.FirstBad(links).ShouldBe(2);
    }

    [Test]
    public void A_link_that_was_put_in_is_found_even_if_it_is_tied_to_the_one_before()
    {
        var links = Of("one", "two", "three");
        links.Insert(1, Chain.After(links[0].Hash, "forged"));

        Chain.FirstBad(links).ShouldBe(3);
    }

    [Test]
    public void The_beginning_cannot_be_left_out()
    {
        var links = Of("one", "two", "three");
        links.RemoveAt(0);

        Chain.FirstBad(links).ShouldBe(1);
    }

    private static List<Link> Of(params string[] texts)
    {
        var links = new List<Link>();
        foreach (var text in texts)
            links.Add(Chain.After(links.Count == 0 ? Chain.Start : links[^1].Hash, text));
        return links;
    }
}
