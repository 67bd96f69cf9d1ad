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
        Printable.Sanitize(text).ShouldBe(printable);
    }

    [TestCase("👩\u200d👩\u200d👧", Description = "a family")]
    [TestCase("🏳\ufe0f\u200d🌈", Description = "a rainbow flag")]
    [TestCase("🏴\U000e0020\U000e007f", Description = "the first and the last tag")]
    [TestCase("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", Description = "the flag of England")]
    public void Emoji_sequences_stay_whole(string emoji)
    {
        Printable.Sanitize($"a {emoji}!").ShouldBe($"a {emoji}!");
    }

    [TestCase("a\u200d\u0301", "a�\u0301", Description = "a mark")]
    [TestCase("👩\u200d\u0301", "👩�\u0301", Description = "a mark after an emoji")]
    [TestCase("🏴\u200d\u0301", "🏴�\u0301", Description = "a mark after a black flag")]
    [TestCase("👩\u200d\u200d👩", "👩��👩", Description = "another joiner")]
    public void A_joiner_not_between_two_emoji_is_replaced(string text, string printable)
    {
        Printable.Sanitize(text).ShouldBe(printable);
    }

    [TestCase("م\u200c٣", "م�٣", Description = "before a digit")]
    [TestCase("٣\u200cم", "٣�م", Description = "behind a digit")]
    [TestCase("ॿ\u200dॿ", "ॿ\u200dॿ", Description = "the last letter of a block")]
    [TestCase("क\u200d\u0900", "क\u200d\u0900", Description = "the first mark of a block")]
    public void Joiners_stay_between_letters_or_marks_but_not_beside_digits(string text, string printable)
    {
        Printable.Sanitize(text).ShouldBe(printable);
    }

    [TestCase("می\u200cخواهم", "می\u200cخواهم", Description = "Persian: I want")]
    [TestCase("क्\u200dष", "क्\u200dष", Description = "Devanagari: a half form")]
    [TestCase("ශ්\u200dරී", "ශ්\u200dරී", Description = "Sinhala: Sri")]
    [TestCase("a\u200db\u200cc", "a�b�c", Description = "Latin letters are not joined")]
    [TestCase("م\u200cक", "م�क", Description = "two scripts")]
    [TestCase("\u200cم\u200c", "�م�", Description = "at the edges")]
    [TestCase("م\u200c\u200cم", "م��م", Description = "two in a row")]
    [TestCase("م\u200c م", "م� م", Description = "before a space")]
    public void Joiners_stay_between_letters_of_a_script_that_joins(string text, string printable)
    {
        Printable.Sanitize(text).ShouldBe(printable);
    }

    [TestCase("\u009b2J", "�2J", Description = "C1: a whole CSI in one character")]
    [TestCase("user\u202egnp.exe", "user�gnp.exe", Description = "right-to-left override")]
    [TestCase("\u2066a\u2069\u061c", "�a��", Description = "isolates and the Arabic letter mark")]
    [TestCase("pass\u200bword\ufeff", "pass�word�", Description = "zero-width space, byte order mark")]
    [TestCase("a\u2028b\u2029c", "a�b�c", Description = "line and paragraph separators")]
    [TestCase("a\u3164b\u115f\u1160\uffa0", "a�b���", Description = "Hangul fillers")]
    [TestCase("a\U000e0067b", "a�b", Description = "a tag character on its own")]
    [TestCase("\u0600", "\u0600", Description = "the Arabic number sign is a format character that shows")]
    public void Invisible_characters_are_replaced_with_a_visible_one(string text, string printable)
    {
        Printable.Sanitize(text).ShouldBe(printable);
    }
}
