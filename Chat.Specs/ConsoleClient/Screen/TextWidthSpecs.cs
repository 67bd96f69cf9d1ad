using Chat.ConsoleClient.Screen;

namespace Chat.Specs.ConsoleClient.Screen;

public class TextWidthSpecs
{
    [TestCase("hello", 5)]
    [TestCase("日本", 4)]
    [TestCase("e\u0301", 1)]
    [TestCase("👩\u200d👩\u200d👧", 2)]
    [TestCase("❤\ufe0f", 2)]
    [TestCase("🇫🇷", 2)]
    [TestCase("", 0)]
    public void Width_is_counted_in_columns(string text, int columns)
    {
        TextWidth.Of(text).ShouldBe(columns);
    }
}
