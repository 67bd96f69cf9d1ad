using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace Screens;

public class WrappingSpecs
{
    [TestCase("", "")]
    [TestCase("hello", "hello")]
    [TestCase("12345678", "12345678", Description = "exactly as wide")]
    [TestCase("123456789", "12345678|9", Description = "a long word is broken")]
    [TestCase("1234567890123456789", "12345678|90123456|789")]
    [TestCase("one two three", "one two|three", Description = "at the last space that fits")]
    [TestCase("one two34 five", "one|two34|five")]
    [TestCase("12345678 9", "12345678|9", Description = "a space exactly at the edge")]
    [TestCase("12345678 ", "12345678|", Description = "nothing after that space")]
    [TestCase("a 1234567890", "a|12345678|90", Description = "a long word after a short one")]
    [TestCase("1234567  90", "1234567 |90", Description = "one of two spaces is dropped")]
    [TestCase(" 1234567890", " 1234567|890", Description = "a space at the beginning is no place to break")]
    [TestCase("a\nb\n\nc\n", "a|b||c|", Description = "newlines")]
    [TestCase("中文中文中", "中文中文|中")]
    [TestCase("a中文中文", "a中文中|文", Description = "half a character does not fit")]
    [TestCase("1234567e\u0301x", "1234567e\u0301|x", Description = "a mark stays with its letter")]
    public void A_text_is_broken_as_late_as_possible(string text, string lines)
    {
        string.Join('|', Wrapping.Wrap(text, 8)).ShouldBe(lines);
    }

    [Test]
    public void No_line_is_too_wide_and_only_spaces_and_newlines_are_lost()
    {
        var texts = Gen.ArrayOf(Gen.Elements("ab  \n中e\u0301".ToCharArray())).Select(chars => new string(chars));

        Prop.ForAll(texts.ToArbitrary(), Gen.Choose(2, 9).ToArbitrary(), (text, columns) =>
        {
            var lines = Wrapping.Wrap(text, columns);
            return lines.All(line => line.Sum(Columns.Of) <= columns) && Kept(string.Concat(lines)) == Kept(text);
        }).QuickCheckThrowOnFailure();
    }

    [Test]
    public void Less_than_two_columns_make_no_sense()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Wrapping.Wrap("a", 1));
        Wrapping.Wrap("中a", 2).ShouldBe(["中", "a"]);
    }

    private static string Kept(string text) => text.Replace(" ", "").Replace("\n", "");
}
