using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace Packets;

public class PacketSpecs
{
    [TestCase("hello", "5:hello")]
    [TestCase("", "0:")]
    [TestCase("a:b", "3:a:b")]
    [TestCase("ëë", "2:ëë")]
    public void A_packet_is_the_length_a_colon_and_the_word(string word, string packet) =>
        Packet.Pack(word).ShouldBe(packet);

    [Test]
    public void The_longest_word_has_99_characters()
    {
        Packet.Pack(new string('x', 99)).ShouldStartWith("99:x");
        Should.Throw<ArgumentException>(() => Packet.Pack(new string('x', 100)));
    }

    [Test]
    public void However_it_is_cut_the_words_arrive()
    {
        var words = Gen.ListOf(
            Gen.Choose(0, 15)
                .SelectMany(length => Gen.ArrayOf(Gen.Elements("a1:9 ".ToCharArray()), length))
                .Select(chars => new string(chars)));
        var cuts = Gen.ListOf(Gen.Choose(1, 7));

        Prop.ForAll(words.ToArbitrary(), cuts.ToArbitrary(), (sent, sizes) =>
        {
            var unpacker = new Unpacker();
            var arrived = new List<string>();
            foreach (var piece in Cut(string.Concat(sent.Select(Packet.Pack)), [.. sizes]))
                arrived.AddRange(unpacker.Take(piece));
            return arrived.SequenceEqual(sent);
        }).QuickCheckThrowOnFailure();
    }

    [Test]
    public void A_word_is_there_with_its_last_character()
    {
        var unpacker = new Unpacker();

        unpacker.Take("2").ShouldBeEmpty();
        unpacker.Take(":h").ShouldBeEmpty();
        unpacker.Take("i").ShouldBe(["hi"]);
        unpacker.Take("").ShouldBeEmpty();
    }

    [Test]
    public void Many_words_in_one_piece_arrive_at_once() =>
        new Unpacker().Take("2:hi5:there0:1:!").ShouldBe(["hi", "there", "", "!"]);

    [Test]
    public void A_length_may_be_cut_in_two()
    {
        var unpacker = new Unpacker();

        unpacker.Take("1").ShouldBeEmpty();
        unpacker.Take("2:twelve lette").ShouldBe(["twelve lette"]);
    }

    [TestCase("x")]
    [TestCase(":")]
    [TestCase("+5:hello")]
    [TestCase("5 :hello")]
    [TestCase("2:hiX")]
    public void What_is_no_length_is_refused_at_once(string piece) =>
        Should.Throw<FormatException>(() => new Unpacker().Take(piece));

    [Test]
    public void A_length_that_is_too_long_is_refused_before_its_colon() =>
        Should.Throw<FormatException>(() => new Unpacker().Take("100"));

    [Test]
    public void After_an_error_nothing_is_read_any_more()
    {
        var unpacker = new Unpacker();
        Should.Throw<FormatException>(() => unpacker.Take("x"));

        Should.Throw<FormatException>(() => unpacker.Take("2:hi"));
    }

    private static IEnumerable<string> Cut(string text, int[] sizes)
    {
        for (var i = 0; text != ""; i++)
        {
            var size = Math.Min(text.Length, sizes.Length == 0 ? text.Length : sizes[i % sizes.Length]);
            yield return text[..size];
            text = text[size..];
        }
    }
}
