using Chat.ConsoleClient.Page;

namespace Chat.Specs.ConsoleClient.Page;

public class TextWidthSpecs
{
    [TestCase("hello", 5)]
    [TestCase("日本", 4)]
    [TestCase("𗀀", 2, Description = "Tangut, which a list of usual blocks had not thought of")]
    [TestCase("e\u0301", 1)]
    [TestCase("👩\u200d👩\u200d👧", 2)]
    [TestCase("❤\ufe0f", 2)]
    [TestCase("🇫🇷", 2)]
    [TestCase("🏻", 2, Description = "a colour of skin that follows nothing")]
    [TestCase("", 0)]
    public void Width_is_counted_in_columns(string text, int columns)
    {
        TextWidth.Of(text).ShouldBe(columns);
    }

    [TestCase("hello there you", 11, "hello there|you")]
    [TestCase("hello there", 5, "hello|there")]
    [TestCase("abcdefgh", 3, "abc|def|gh")]
    [TestCase("日本語", 5, "日本|語")]
    [TestCase("a  b", 80, "a  b")]
    [TestCase("one\ntwo", 80, "one|two")]
    [TestCase("a\tb", 80, "a    b")]
    [TestCase("", 10, "")]
    [TestCase("日", 1, "日")]
    public void Text_wraps_between_words_and_splits_only_long_words(string text, int columns, string lines)
    {
        string.Join('|', TextWidth.Wrap(text, columns)).ShouldBe(lines);
    }

    [TestCase("ada: https://example.org/a", "ada: https:/|/example.org|/a", Description = "a link")]
    public void A_word_longer_than_a_row_begins_where_it_stands(string text, string rows)
    {
        string.Join('|', TextWidth.Wrap(text, columns: 12)).ShouldBe(rows);
    }

    [Test]
    public void In_no_columns_there_is_no_ellipsis() => TextWidth.Shorten("ab", columns: 0).ShouldBe("");
}
