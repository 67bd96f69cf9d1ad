using NUnit.Framework;
using Shouldly;

namespace Chains;

/// <summary>
/// All hashes here were made by another program (Python's hashlib); what can be done to a chain of four links is done
/// in every way there is.
/// </summary>
public class ReferenceSpecs
{
    private const string Start = "0000000000000000000000000000000000000000000000000000000000000000";
    private const string Hello = "cc9ca659359fe5e1de7bd24fcbd41190d92cd1466dbb388d0765ee76fb6057eb";

    private static readonly Link[] _chain =
    [
        new("one", "b861787c29acda4a409e8dcc1493617794d9a05f8ade8cc945b86d318075264b"),
        new("two", "7563e80263d3697b628ee9edb488571515d8fd735dc315f12f661032efa111e7"),
        new("two", "39abdef949eae16080be951ee98ab4f7733c5e0186bed237ac5d729726dbe38f"),
        new("three", "3876ab79e8a5a0449e8a4010d63fbacf1782693ce23c9229db8d2e901342d718"),
    ];

    [TestCase(Start, "hello", "cc9ca659359fe5e1de7bd24fcbd41190d92cd1466dbb388d0765ee76fb6057eb")]
    [TestCase(Start, "", "e6f88a0d6aba099fc2c01e7ecef01e74bd97238876a37edf293b7af51ef9569a")]
    [TestCase(Start, "Hello", "db91490832f99f294bca868842243725957b483135f427a1be6e7afc923b178d")]
    [TestCase(Start, " hello ", "246471ac5405cd13a11d2fcf116a8b8fb996971d7d4116d09a71f6d01d4f010f")]
    [TestCase(Start, "a:b", "e25d1db02f9bda3737d6bd9990823d28f57b4bfe2d2f34add5cb217501669db0")]
    [TestCase(Start, "小明 😀", "caa6351e2bb3a6d4b4a95872811f442771f3b51c13dddcb70b4bb13b2df85aec")]
    [TestCase(Hello, "é", "cba74b32bf211efab037a697203882b56b6dbdb0ba2e46dc54ee0987e73f845d")]
    [TestCase(Hello, "hello", "a56ee1832b9c1bf1f736c290bf1e77c0b641c4e6598bfd986d9780441949a551")]
    public void A_hash_is_what_another_program_makes_of_it(string before, string text, string hash) =>
        Chain.After(before, text).ShouldBe(new Link(text, hash));

    [Test]
    public void The_start_is_64_zeros() => Chain.Start.ShouldBe(Start);

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(4)]
    public void A_chain_from_elsewhere_is_good(int links) => Chain.FirstBad(_chain[..links]).ShouldBe(0);

    [Test]
    public void Links_in_any_other_arrangement_are_bad_from_the_first_that_is_out_of_place()
    {
        foreach (var arrangement in Arrangements(_chain.Length))
        {
            var good = arrangement.TakeWhile((place, i) => place == i).Count();

            Chain.FirstBad([.. arrangement.Select(place => _chain[place])]).ShouldBe(
                good == arrangement.Count ? 0 : good + 1, $"the links are {string.Join(", ", arrangement)} of 0 to 3");
        }
    }

    [Test]
    public void A_changed_digit_is_found_wherever_it_is()
    {
        for (var i = 0; i < _chain.Length; i++)
        {
            for (var digit = 0; digit < 64; digit++)
            {
                var hash = _chain[i].Hash.ToCharArray();
                hash[digit] = hash[digit] == '0' ? '1' : '0';

                BadAfter(i, link => link with { Hash = new string(hash) })
                    .ShouldBe(i + 1, $"digit {digit} was changed");
            }
        }
    }

    [Test]
    public void A_changed_text_is_found_wherever_it_is()
    {
        for (var i = 0; i < _chain.Length; i++)
        {
            foreach (var text in new[] { "", "other", $"{_chain[i].Text} ", _chain[i].Text.ToUpperInvariant() })
                BadAfter(i, link => link with { Text = text }).ShouldBe(i + 1, $"the text became '{text}'");
        }
    }

    [Test]
    public void A_hash_in_upper_case_is_another_hash()
    {
        for (var i = 0; i < _chain.Length; i++)
            BadAfter(i, link => link with { Hash = link.Hash.ToUpperInvariant() }).ShouldBe(i + 1);
    }

    [Test]
    public void A_forged_link_that_fits_the_one_before_is_found_at_the_next()
    {
        var forged = new Link("forged", "7c3bf2a56dab8e7f38eae8e0934bbdf36b8f56b00432d6e074454ba8bab0499e");

        Chain.FirstBad([.. _chain[..2], forged]).ShouldBe(0, "nothing comes after it yet");
        Chain.FirstBad([.. _chain[..2], forged, .. _chain[2..]]).ShouldBe(4);
        Chain.FirstBad([.. _chain[..2], forged, _chain[3]]).ShouldBe(4);
    }

    /// <summary>All lists of up to four of the four places.</summary>
    private static IEnumerable<List<int>> Arrangements(int length) => length == 0
        ? [[]]
        : Arrangements(length - 1).SelectMany(shorter => shorter.Count < length - 1
            ? [shorter]
            : Enumerable.Range(0, _chain.Length).Select(place => shorter.Append(place).ToList()).Prepend(shorter));

    private static int BadAfter(int place, Func<Link, Link> change) =>
        Chain.FirstBad([.. _chain[..place], change(_chain[place]), .. _chain[(place + 1)..]]);
}
