using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace Screens;

public class ReferenceSpecs
{
    [TestCase("")]
    [TestCase("hello")]
    [TestCase("12345678")]
    public void A_text_that_fits_is_one_line(string text) => Wrapped(text).ShouldBe(text);

    [TestCase("123456789", "12345678|9")]
    public void A_text_one_wider_than_the_line_is_broken(string text, string lines) =>
        Wrapped(text).ShouldBe(lines);

    [TestCase("1234567890123456789", "12345678|90123456|789")]
    [TestCase("a 1234567890", "a|12345678|90")]
    public void A_word_longer_than_a_line_is_broken(string text, string lines) =>
        Wrapped(text).ShouldBe(lines);

    [TestCase("one two three", "one two|three")]
    [TestCase("a b c d e f", "a b c d|e f")]
    public void At_the_last_space_that_fits(string text, string lines) =>
        Wrapped(text).ShouldBe(lines);

    [TestCase("12345678 9", "12345678|9")]
    [TestCase("one 4567 9", "one 4567|9")]
    [TestCase("12345678 ", "12345678|")]
    [TestCase("12345678  9", "12345678| 9")]
    public void A_space_exactly_at_the_edge(string text, string lines) =>
        Wrapped(text).ShouldBe(lines);

    [TestCase("one two34 five", "one|two34|five")]
    public void The_space_at_the_break_is_not_shown(string text, string lines) =>
        Wrapped(text).ShouldBe(lines);

    [TestCase("1234567  90", "1234567 |90")]
    [TestCase("12  5678901", "12 |5678901")]
    public void One_of_two_spaces_goes(string text, string lines) =>
        Wrapped(text).ShouldBe(lines);

    [TestCase(" 1234567890", " 1234567|890")]
    public void A_space_at_the_beginning_is_no_place_to_break(string text, string lines) =>
        Wrapped(text).ShouldBe(lines);

    [TestCase("a\nb", "a|b")]
    [TestCase("one two three\nfour", "one two|three|four")]
    public void A_newline_ends_a_line(string text, string lines) =>
        Wrapped(text).ShouldBe(lines);

    [TestCase("a\n\nb", "a||b")]
    [TestCase("a\n", "a|")]
    public void An_empty_line_stays(string text, string lines) =>
        Wrapped(text).ShouldBe(lines);

    [TestCase("中文中文中", "中文中文|中")]
    [TestCase("a中文中文", "a中文中|文")]
    [TestCase("ab 中文中文", "ab|中文中文")]
    public void Wide_characters_take_two_columns(string text, string lines) =>
        Wrapped(text).ShouldBe(lines);

    [TestCase("1234567e\u0301x", "1234567e\u0301|x")]
    public void A_mark_stays_with_its_letter(string text, string lines) =>
        Wrapped(text).ShouldBe(lines);

    [TestCase(1)]
    [TestCase(0)]
    [TestCase(-1)]
    public void Less_than_two_columns_make_no_sense(int columns) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Wrapping.Wrap("a", columns));

    [Test]
    public void No_line_is_too_wide_and_only_spaces_and_newlines_are_lost()
    {
        var texts =
            from length in Gen.Choose(0, 30)
            from characters in Gen.ArrayOf(Gen.Elements("ab  \n中e\u0301".ToCharArray()), length)
            select new string(characters);

        Prop.ForAll(texts.ToArbitrary(), Gen.Choose(2, 12).ToArbitrary(), (text, columns) =>
        {
            var lines = Wrapping.Wrap(text, columns);
            return lines.All(line => line.Sum(Columns.Of) <= columns) && Kept(string.Concat(lines)) == Kept(text);
        }).QuickCheckThrowOnFailure();
    }

    private static string Kept(string text) => text.Replace(" ", "").Replace("\n", "");

    private static string Wrapped(string text) => string.Join('|', Wrapping.Wrap(text, 8));
}
