using Chat.Domain.Text;

namespace Chat.Specs.Domain.Text;

public class PrintableSpecs
{
    [TestCase("\u001b[2J", "␛[2J")]
    [TestCase("a\0b\rc", "a␀b␍c")]
    [TestCase("\u007f", "␡")]
    [TestCase("two\nlines\tand a tab", "two\nlines\tand a tab")]
    public void Control_characters_become_their_pictures(string text, string printable)
    {
        Printable.Clean(text).ShouldBe(printable);
    }
}
