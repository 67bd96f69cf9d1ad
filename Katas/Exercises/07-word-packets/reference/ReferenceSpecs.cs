using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace Packets;

/// <summary>
/// Texts on the wire are made here and not by the code, each character is a piece of its own, and each place is asked
/// what arrives there.
/// </summary>
public class ReferenceSpecs
{
    [TestCase("hello", "5:hello")]
    [TestCase("Zoë!", "4:Zoë!")]
    [TestCase("", "0:")]
    [TestCase("a:b", "3:a:b")]
    [TestCase("12 and 34", "9:12 and 34")]
    public void A_word_on_the_wire(string word, string text) => Packet.Pack(word).ShouldBe(text);

    [Test]
    public void Words_up_to_99_characters_can_be_sent_and_no_longer_ones()
    {
        for (var length = 0; length <= 99; length++)
            Packet.Pack(new string('x', length)).ShouldBe(Text(new string('x', length)));
        for (var length = 100; length <= 110; length++)
            Should.Throw<ArgumentException>(() => Packet.Pack(new string('x', length)));
    }

    [TestCase("5:hello", "hello")]
    [TestCase("2:hi5:there", "hi|there")]
    [TestCase("0:1:a0:0:", "|a||")]
    [TestCase("3:a:b4:1:x:", "a:b|1:x:")]
    [TestCase("12:twelve signs1:", "twelve signs")]
    public void A_piece_brings_all_the_words_that_it_completes(string piece, string words) =>
        string.Join('|', new Unpacker().Take(piece)).ShouldBe(words);

    [Test]
    public void A_word_arrives_with_its_last_character()
    {
        var words = Gen.ListOf(
            from length in Gen.Choose(0, 15)
            from characters in Gen.ArrayOf(Gen.Elements("a1:9 ".ToCharArray()), length)
            select new string(characters));

        Prop.ForAll(words.ToArbitrary(), sent =>
        {
            var ends = sent.Select((word, i) => (sent.Take(i + 1).Sum(before => Text(before).Length), word));
            var arrived = new List<(int, string)>();
            var (unpacker, taken) = (new Unpacker(), 0);
            foreach (var character in string.Concat(sent.Select(Text)))
            {
                taken++;
                arrived.AddRange(unpacker.Take($"{character}").Select(word => (taken, word)));
            }
            return arrived.SequenceEqual(ends);
        }).QuickCheckThrowOnFailure();
    }

    [Test]
    public void It_does_not_matter_where_a_text_is_cut()
    {
        const string text = "12:twelve signs0:3:a:b1:!10:ten chars.";
        for (var cut = 0; cut <= text.Length; cut++)
        {
            var unpacker = new Unpacker();
            IEnumerable<string> words =
                [.. unpacker.Take(text[..cut]), .. unpacker.Take(""), .. unpacker.Take(text[cut..])];

            words.ShouldBe(["twelve signs", "", "a:b", "!", "ten chars."], $"it is cut after {cut} characters");
        }
    }

    [TestCase("", 'x')]
    [TestCase("", ':')]
    [TestCase("", '+')]
    [TestCase("", '٣', Description = "a digit, and none of the ten")]
    [TestCase("5", ' ')]
    [TestCase("5", '٣')]
    [TestCase("10", '0')]
    [TestCase("2:hi", 'X')]
    public void The_first_character_that_fits_no_length_is_refused(string before, char wrong)
    {
        var unpacker = new Unpacker();
        unpacker.Take(before);

        Should.Throw<FormatException>(() => unpacker.Take($"{wrong}"));
    }

    [Test]
    public void After_an_error_there_are_only_errors()
    {
        var unpacker = new Unpacker();
        Should.Throw<FormatException>(() => unpacker.Take("x"));

        foreach (var piece in new[] { "2:hi", "", "0:", "x", "2:hi" })
            Should.Throw<FormatException>(() => unpacker.Take(piece));
    }

    private static string Text(string word) => $"{word.Length}:{word}";
}
